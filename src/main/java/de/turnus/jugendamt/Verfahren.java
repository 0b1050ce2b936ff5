package de.turnus.jugendamt;

import de.turnus.halbjahr.HalbjahrId;

/**
 * One office's procedure in one half-year.
 *
 * @param ags the office
 * @param phase the phase of the project under which the source lists it, as {@code PILOT}
 * @param selfInitiated initiated by the office itself (§ 8 (4) LKG NRW)
 * @param assumed not named by any source
 * @param nameInSource the office's name as the source prints it
 */
public record Verfahren(
        String ags,
        HalbjahrId halbjahr,
        String phase,
        VerfahrenStatus status,
        boolean selfInitiated,
        boolean assumed,
        String nameInSource) {
    /** The phase of what a released plan promises. */
    public static final String ALLOCATION = "ALLOCATION";

    /** What a released plan promises to an office. */
    public static Verfahren allocated(String ags, HalbjahrId halbjahr, String name) {
        return new Verfahren(ags, halbjahr, ALLOCATION, VerfahrenStatus.PLANNED, false, false, name);
    }
}
