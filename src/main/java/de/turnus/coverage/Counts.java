package de.turnus.coverage;

/**
 * What is counted in a group of offices.
 *
 * @param planned Verfahren that are planned, and places in the plan that is counted
 * @param running Verfahren under way
 * @param completed Verfahren that have ended
 * @param cancelled Verfahren that did not take place; counted nowhere else
 * @param selfInitiated Verfahren that the office itself initiated (§ 8 (4) LKG NRW), not cancelled
 * @param assumed Verfahren that no source names, not cancelled
 * @param offices existing offices with a Verfahren that was not cancelled or with a place, each once
 * @param einwohner the inhabitants whom these offices serve
 */
public record Counts(
        int planned,
        int running,
        int completed,
        int cancelled,
        int selfInitiated,
        int assumed,
        Share offices,
        Share einwohner) {}
