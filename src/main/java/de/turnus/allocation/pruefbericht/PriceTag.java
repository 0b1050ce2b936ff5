package de.turnus.allocation.pruefbericht;

/**
 * How a list of prices names what has a price.
 *
 * @param constraint its id
 * @param group group, team or claim; empty for a Halbjahr as a whole
 * @param halbjahr empty for a claim
 */
record PriceTag(String constraint, String group, String halbjahr) {}
