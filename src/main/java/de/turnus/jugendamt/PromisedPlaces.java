package de.turnus.jugendamt;

import de.turnus.halbjahr.HalbjahrId;

import java.util.Map;

/** The places that a released plan promises; kept by the room that releases plans. */
public interface PromisedPlaces {
    /** Each office's promised Halbjahr, by {@code ags}; empty where no plan is released. */
    Map<String, HalbjahrId> byAgs();
}
