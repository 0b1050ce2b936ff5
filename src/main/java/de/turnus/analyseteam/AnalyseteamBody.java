package de.turnus.analyseteam;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a project lead sets for a team; the same fields as {@link Analyseteam}, so that what was read can be changed and
 * sent back.
 *
 * @param id may be left out where the address names it
 * @param seats none where left out
 * @param conflicts none where left out
 * @param demo false where left out
 */
record AnalyseteamBody(
        @Nullable String id,
        @Schema(required = true) @Nullable String name,
        @Schema(required = true) @Nullable String base,
        @Schema(required = true) double lat,
        @Schema(required = true) double lon,

        @Schema(required = true, minItems = 3, maxItems = 3) @Nullable
        List<@Nullable TeamMember> members,

        @Nullable Map<String, @Nullable Integer> seats,
        @Nullable List<@Nullable String> conflicts,
        @Nullable Boolean demo) {
    /** The team that is meant; what is missing becomes empty, which the rules then name. */
    Analyseteam withId(String ownId) {
        List<TeamMember> named = new ArrayList<>();
        for (TeamMember member : Optional.ofNullable(members).orElse(List.of())) {
            named.add(
                    member == null || member.organisation() == null
                            ? new TeamMember("", 0)
                            : new TeamMember(member.organisation().strip(), member.number()));
        }
        Map<String, Integer> byHalbjahr = new TreeMap<>();
        Optional.ofNullable(seats)
                .orElse(Map.of())
                .forEach((halbjahr, n) -> byHalbjahr.put(halbjahr, n == null ? -1 : n));
        TreeSet<String> offices = new TreeSet<>();
        for (String ags : Optional.ofNullable(conflicts).orElse(List.of())) {
            offices.add(Objects.requireNonNullElse(ags, ""));
        }
        return new Analyseteam(
                ownId,
                Objects.requireNonNullElse(name, "").strip(),
                Objects.requireNonNullElse(base, "").strip(),
                lat,
                lon,
                named,
                byHalbjahr,
                List.copyOf(offices),
                Boolean.TRUE.equals(demo));
    }
}
