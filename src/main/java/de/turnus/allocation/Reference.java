package de.turnus.allocation;

/** The offices that a round's mix is held against. */
public enum Reference {
    /** Those who take part. */
    PARTICIPANTS,
    /** All Jugendämter of the Land. */
    ALL
}
