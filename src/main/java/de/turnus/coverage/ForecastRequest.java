package de.turnus.coverage;

import de.turnus.halbjahr.HalbjahrId;
import de.turnus.web.Echo;
import de.turnus.web.ProblemType;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a forecast is asked for.
 *
 * @param firstYear of the Turnus; null for the current one
 * @param without for each further scenario the half-years that it leaves out
 * @param isPlanCounted whether places of a plan count
 * @param round whose plan counts; null for the newest
 */
record ForecastRequest(
        @Nullable Integer firstYear,
        List<List<HalbjahrId>> without,
        SeatsAssumed seats,
        boolean isPlanCounted,
        @Nullable UUID round) {
    private static final int MOST_SCENARIOS = 8;
    private static final Pattern YEARS = Pattern.compile("([0-9]{4})(?:-([0-9]{4}))?");

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 400 where a parameter is not written as it has to be */
    static ForecastRequest of(
            @Nullable String turnus,
            List<String> without,
            @Nullable String seats,
            @Nullable String plan,
            @Nullable UUID round) {
        if (without.size() > MOST_SCENARIOS) {
            throw ProblemType.INVALID_PARAMETER.because("without kommt " + without.size() + " mal vor: höchstens "
                    + MOST_SCENARIOS + " Varianten in einer Anfrage vergleichen.");
        }
        return new ForecastRequest(
                turnus == null ? null : firstYear(turnus),
                without.stream().map(ForecastRequest::halbjahre).toList(),
                seats == null ? SeatsAssumed.TARGET : seats(seats),
                isPlanCounted(plan, round),
                round);
    }

    /** {@code 2024} or {@code 2024-2028}. */
    private static int firstYear(String turnus) {
        Matcher years = YEARS.matcher(turnus);
        if (years.matches()) {
            int first = Integer.parseInt(years.group(1));
            if (years.group(2) == null || Integer.parseInt(years.group(2)) == first + 4) {
                return first;
            }
        }
        throw ProblemType.INVALID_PARAMETER.because("turnus=" + Echo.of(turnus)
                + " ist kein Turnus: das erste Jahr oder beide angeben, also 2024 oder 2024-2028.");
    }

    private static List<HalbjahrId> halbjahre(String list) {
        return Arrays.stream(list.split(",", -1))
                .map(id -> HalbjahrId.tryParse(id.strip())
                        .orElseThrow(() -> ProblemType.INVALID_PARAMETER.because("without=" + Echo.of(list)
                                + ": " + Echo.of(id)
                                + " ist kein Halbjahr. Halbjahre wie 2028-H2 angeben, mehrere einer"
                                + " Variante durch Komma getrennt.")))
                .distinct()
                .sorted()
                .toList();
    }

    private static SeatsAssumed seats(String name) {
        return Arrays.stream(SeatsAssumed.values())
                .filter(choice -> choice.parameter().equals(name))
                .findFirst()
                .orElseThrow(() -> ProblemType.INVALID_PARAMETER.because("seats=" + Echo.of(name)
                        + " gibt es nicht: target (Zielplätze) oder max (höchstens) angeben."));
    }

    private static boolean isPlanCounted(@Nullable String plan, @Nullable UUID round) {
        if (plan == null || plan.equals("newest") && round == null) {
            return true;
        }
        if (plan.equals("none") && round == null) {
            return false;
        }
        throw ProblemType.INVALID_PARAMETER.because("plan=" + Echo.of(plan)
                + (round == null
                        ? " gibt es nicht: newest (neuester Plan) oder none (ohne Plan) angeben."
                        : " und round schließen einander aus: einen der beiden Parameter weglassen."));
    }
}
