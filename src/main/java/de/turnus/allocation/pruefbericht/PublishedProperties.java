package de.turnus.allocation.pruefbericht;

import java.util.List;
import java.util.stream.Stream;

/** Every property in the order of {@code docs/pruefbericht.md}. */
final class PublishedProperties {
    /** Those that ask for a plan in which every participant has its line and every place exists. */
    static final List<Property> OF_A_WHOLE_PLAN = Stream.of(
                    HardRules.PROPERTIES,
                    ClaimOrder.PROPERTIES,
                    ExchangeChains.PROPERTIES,
                    Quotas.PROPERTIES,
                    ClaimedScore.PROPERTIES,
                    ClaimedProof.PROPERTIES,
                    ClaimedPrices.PROPERTIES,
                    BetterPlaces.PROPERTIES,
                    TicketRanks.PROPERTIES)
            .flatMap(List::stream)
            .toList();

    static final List<Property> ALL = Stream.of(WholePlan.PROPERTIES, OF_A_WHOLE_PLAN)
            .flatMap(List::stream)
            .toList();

    private PublishedProperties() {}
}
