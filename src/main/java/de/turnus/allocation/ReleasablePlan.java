package de.turnus.allocation;

import de.turnus.allocation.pruefbericht.Pruefbericht;
import de.turnus.allocation.run.SearchPlan;

/** A plan that nothing keeps from being released, and the documents that say so. */
record ReleasablePlan(SearchPlan plan, ReleaseEffect effect, Pruefbericht pruefbericht, ReleaseDocuments documents) {}
