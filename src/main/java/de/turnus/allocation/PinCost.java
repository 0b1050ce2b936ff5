package de.turnus.allocation;

import de.turnus.allocation.explanation.PlaceCost;
import org.jspecify.annotations.Nullable;

/**
 * What a pin would cost.
 *
 * @param cost with all else as it is in the plan
 * @param refusal German: why PUT would refuse the pin, whatever else changed; null where it would not
 */
public record PinCost(PlaceCost cost, @Nullable String refusal) {}
