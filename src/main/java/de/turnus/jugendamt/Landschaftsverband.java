package de.turnus.jugendamt;

/** The two regional associations of North Rhine-Westphalia, whose Landesjugendämter look after the offices. */
public enum Landschaftsverband {
    /** Rheinland. */
    LVR,
    /** Westfalen-Lippe. */
    LWL
}
