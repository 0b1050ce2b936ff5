package de.turnus.allocation.planning;

import de.turnus.allocation.certificate.Certificate;
import de.turnus.allocation.solver.SearchResult;

/**
 * What planning came to.
 *
 * @param result the plan, and how the search for it went; where a limit or a stop cut the proof short, that is its end
 * @param certificate what is proven about that plan
 */
public record Planning(SearchResult result, Certificate certificate) {}
