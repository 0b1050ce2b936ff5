package de.turnus.allocation.problem;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The fewest seats by which a problem has to grow so that every participant can have a place, with all exclusions,
 * conflicts and pins kept.
 *
 * <p>Exact: a flow of least cost in which every placement earns more than any seats cost; a seat more in a Halbjahr and a
 * seat more of a team count as one each. {@code minSeats} plays no part: {@link Feasibility} speaks of it.
 *
 * @param seats where they are missing, by Halbjahr, a team's after the Halbjahr's; empty where nothing is missing
 * @param nowhere offices that no seat would help: excluded, conflicting or pinned out of every place
 */
public record MissingSeats(List<Missing> seats, List<String> nowhere) {
    private static final long PLACED = 1L << 40;

    /**
     * Seats that one Halbjahr, or one team in it, lacks.
     *
     * @param change what to set, to which number
     * @param detail German: who needs how many more
     */
    public record Missing(int number, Change change, String detail) {}

    public MissingSeats {
        seats = Copy.of(seats);
        nowhere = Copy.of(nowhere);
    }

    /** Examines a problem in which {@link ProblemCheck} finds no fault. */
    public static MissingSeats of(PortableProblem problem) {
        return new Reckoner(problem).missing();
    }

    public boolean isNone() {
        return seats.isEmpty() && nowhere.isEmpty();
    }

    /** German: what resolves it. */
    public String summary() {
        if (isNone()) {
            return "Die Plätze reichen für alle.";
        }
        List<String> parts = new ArrayList<>();
        if (!seats.isEmpty()) {
            parts.add("Damit alle einen Platz haben können: "
                    + String.join("; ", seats.stream().map(Missing::detail).toList()) + ".");
        }
        if (!nowhere.isEmpty()) {
            parts.add("Kein Platz ist möglich für " + Wording.list(nowhere)
                    + ": Ausschlüsse, Interessenkonflikte oder Festsetzungen prüfen.");
        }
        return String.join(" ", parts);
    }

    /** Participants that may take the same places; they share a node. */
    private record Alike(
            Bars bars,
            @Nullable String pinnedHalbjahr,
            @Nullable String pinnedTeam) {}

    /** The flow: participants → team's seats in a Halbjahr → Halbjahr → sink. */
    private static final class Reckoner {
        private final PortableProblem problem;
        private final MinCostFlow flow = new MinCostFlow();
        private final int source = flow.node();
        private final int sink = flow.node();
        private final int[] beyondMax;
        private final int[][] beyondTeam;
        private final int[][] cells;
        private final List<String> nowhere = new ArrayList<>();

        Reckoner(PortableProblem problem) {
            this.problem = problem;
            int halbjahre = problem.halbjahre().size();
            int teams = problem.analyseteams().size();
            this.beyondMax = new int[halbjahre];
            this.beyondTeam = new int[halbjahre][teams];
            this.cells = new int[halbjahre][teams];
            for (int h = 0; h < halbjahre; h++) {
                addHalbjahr(h);
            }
            List<Bars> bars = Bars.of(problem);
            Map<Alike, List<Participant>> groups = new LinkedHashMap<>();
            for (int p = 0; p < bars.size(); p++) {
                Participant office = problem.participants().get(p);
                groups.computeIfAbsent(
                                new Alike(bars.get(p), office.pinnedHalbjahr(), office.pinnedTeam()),
                                key -> new ArrayList<>())
                        .add(office);
            }
            groups.forEach((alike, offices) -> addOffices(alike.bars(), offices));
            flow.minimize(source, sink);
        }

        private void addHalbjahr(int h) {
            Halbjahr halbjahr = problem.halbjahre().get(h);
            int node = flow.node();
            flow.edge(node, sink, halbjahr.maxSeats(), 0);
            beyondMax[h] = flow.edge(node, sink, MinCostFlow.UNBOUNDED, 1);
            for (int t = 0; t < cells[h].length; t++) {
                cells[h][t] = flow.node();
                flow.edge(cells[h][t], node, problem.analyseteams().get(t).seatsIn(halbjahr.id()), 0);
                beyondTeam[h][t] = flow.edge(cells[h][t], node, MinCostFlow.UNBOUNDED, 1);
            }
        }

        private void addOffices(Bars barred, List<Participant> alike) {
            int node = flow.node();
            boolean somewhere = false;
            flow.edge(source, node, alike.size(), -PLACED);
            for (int h = 0; h < cells.length; h++) {
                String halbjahr = problem.halbjahre().get(h).id();
                for (int t = 0; t < cells[h].length; t++) {
                    String team = problem.analyseteams().get(t).id();
                    if (barred.allow(h, t) && !alike.getFirst().breaksPin(halbjahr, team)) {
                        flow.edge(node, cells[h][t], alike.size(), 0);
                        somewhere = true;
                    }
                }
            }
            if (!somewhere) {
                alike.forEach(office -> nowhere.add(office.ags()));
            }
        }

        MissingSeats missing() {
            List<Missing> seats = new ArrayList<>();
            for (int h = 0; h < beyondMax.length; h++) {
                Halbjahr halbjahr = problem.halbjahre().get(h);
                int beyond = flow.flow(beyondMax[h]);
                if (beyond > 0) {
                    int needed = halbjahr.maxSeats() + beyond;
                    seats.add(new Missing(
                            beyond,
                            Change.set(Pointer.to("halbjahre", h, "maxSeats"), needed),
                            halbjahr.id() + " braucht " + Wording.seats(beyond) + " mehr (maxSeats " + needed + ")"));
                }
                for (int t = 0; t < beyondTeam[h].length; t++) {
                    addTeam(seats, h, t);
                }
            }
            return new MissingSeats(seats, nowhere);
        }

        private void addTeam(List<Missing> seats, int h, int t) {
            int beyond = flow.flow(beyondTeam[h][t]);
            if (beyond > 0) {
                Analyseteam team = problem.analyseteams().get(t);
                String halbjahr = problem.halbjahre().get(h).id();
                int needed = team.seatsIn(halbjahr) + beyond;
                seats.add(new Missing(
                        beyond,
                        Change.put(Pointer.to("analyseteams", t, "seats", halbjahr), needed),
                        team.id() + " braucht in " + halbjahr + " " + Wording.seats(beyond) + " mehr (seats " + needed
                                + ")"));
            }
        }
    }
}
