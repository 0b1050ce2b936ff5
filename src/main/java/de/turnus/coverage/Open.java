package de.turnus.coverage;

/**
 * What is still open in a group: existing offices with neither a Verfahren in the Turnus nor a place in the plan.
 *
 * @param einwohner the inhabitants whom these offices serve
 */
public record Open(String group, int offices, long einwohner) {}
