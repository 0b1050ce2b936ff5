package de.turnus.allocation;

import de.turnus.halbjahr.HalbjahrId;
import de.turnus.jugendamt.PromisedPlaces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.util.Map;
import java.util.stream.Collectors;

/** The places of the newest plan, once it is released; a plan that is not promises nothing. */
@ApplicationScoped
class ReleasedPlaces implements PromisedPlaces {
    private final Plans plans;

    ReleasedPlaces(Plans plans) {
        this.plans = plans;
    }

    @Override
    @Transactional
    public Map<String, HalbjahrId> byAgs() {
        return plans.current().filter(plan -> !plan.provisional()).stream()
                .flatMap(plan -> plan.placements().stream())
                .collect(Collectors.toMap(Plans.Placement::ags, place -> HalbjahrId.parse(place.halbjahr())));
    }
}
