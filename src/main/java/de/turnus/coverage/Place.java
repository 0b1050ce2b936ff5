package de.turnus.coverage;

import de.turnus.halbjahr.HalbjahrId;

/** An office's place in the plan that is counted. */
record Place(String ags, HalbjahrId halbjahr) {}
