package de.turnus.web;

/**
 * One part of a body or file that is wrong.
 *
 * @param pointer JSON pointer into the body (RFC 6901), or {@code /lines/17} into a file, counted from 1
 * @param detail German: the value that is wrong and the remedy
 */
public record InvalidValue(String pointer, String detail) {}
