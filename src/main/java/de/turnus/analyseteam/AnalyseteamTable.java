package de.turnus.analyseteam;

import de.turnus.reference.Findings;
import de.turnus.reference.Line;
import de.turnus.reference.NumberedRow;
import de.turnus.reference.ReferenceTable;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

import jakarta.enterprise.context.ApplicationScoped;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The teams as a file; several values in a cell are separated by a vertical bar, a name and its number by a colon. */
@ApplicationScoped
class AnalyseteamTable implements ReferenceTable<Analyseteam> {
    private static final Pattern ID = Pattern.compile(".+");
    private static final Pattern MEMBERS = Pattern.compile("[^:|]+:[0-9]{1,3}([|][^:|]+:[0-9]{1,3})*");
    private static final Pattern SEATS = Pattern.compile("([^:|]+:[0-9]{1,4}([|][^:|]+:[0-9]{1,4})*)?");
    private static final Pattern CONFLICTS = Pattern.compile("([0-9]+([|][0-9]+)*)?");

    private final AnalyseteamRepository repository;
    private final AnalyseteamRules rules;
    private final boolean demoData;

    AnalyseteamTable(
            AnalyseteamRepository repository,
            AnalyseteamRules rules,
            @ConfigProperty(name = "turnus.demo-data") boolean demoData) {
        this.repository = repository;
        this.rules = rules;
        this.demoData = demoData;
    }

    @Override
    public String name() {
        return "analyseteams";
    }

    @Override
    public String shippedFile() {
        return "analyseteams.csv";
    }

    /** The shipped teams are made up: nobody appointed them. */
    @Override
    public boolean isShipped() {
        return demoData;
    }

    @Override
    public int position() {
        return 5;
    }

    @Override
    public List<String> columns() {
        return List.of("id", "name", "base", "lat", "lon", "members", "seats", "conflicts", "demo");
    }

    /** Rounds keep the team in their snapshot. */
    @Override
    public boolean mayVanish() {
        return true;
    }

    @Override
    public Analyseteam read(Line line) {
        List<TeamMember> members = new ArrayList<>();
        pairs(line.matching("members", MEMBERS, "drei Personen wie DJI:1|SOCLES:1|SOCLES:2 angeben"), MEMBERS)
                .forEach(pair -> members.add(new TeamMember(pair[0].strip(), Integer.parseInt(pair[1]))));
        Map<String, Integer> seats = new TreeMap<>();
        pairs(line.matching("seats", SEATS, "Plätze wie 2026-H1:3|2026-H2:3 angeben"), SEATS)
                .forEach(pair -> {
                    if (seats.put(pair[0].strip(), Integer.parseInt(pair[1])) != null) {
                        line.fault("seats nennt ein Halbjahr doppelt: je Halbjahr eine Zahl angeben.");
                    }
                });
        String conflicts = line.matching("conflicts", CONFLICTS, "Schlüssel wie 05111000|05154 angeben");
        Analyseteam team = new Analyseteam(
                line.matching("id", ID, "einen Namen aus 1 bis 20 Buchstaben, Ziffern oder Bindestrichen angeben"),
                line.text("name", 200),
                line.text("base", 100),
                line.decimal("lat", 47, 56),
                line.decimal("lon", 5, 16),
                members,
                seats,
                conflicts.isEmpty() ? List.of() : List.copyOf(new TreeSet<>(List.of(conflicts.split("[|]")))),
                line.flag("demo"));
        if (line.isSound()) {
            rules.check(team).forEach(error -> line.fault(error.detail()));
        }
        return team;
    }

    private static List<String[]> pairs(String cell, Pattern form) {
        return cell.isEmpty() || !form.matcher(cell).matches()
                ? List.of()
                : Pattern.compile("[|]")
                        .splitAsStream(cell)
                        .map(pair -> pair.split(":"))
                        .toList();
    }

    @Override
    public List<? extends @Nullable Object> write(Analyseteam row) {
        return List.of(
                row.id(),
                row.name(),
                row.base(),
                Double.toString(row.lat()),
                Double.toString(row.lon()),
                row.members().stream()
                        .map(member -> member.organisation() + ":" + member.number())
                        .collect(Collectors.joining("|")),
                row.seats().entrySet().stream()
                        .map(entry -> entry.getKey() + ":" + entry.getValue())
                        .collect(Collectors.joining("|")),
                String.join("|", row.conflicts()),
                row.demo());
    }

    @Override
    public List<Analyseteam> stored() {
        return repository.all();
    }

    @Override
    public void check(List<NumberedRow<Analyseteam>> rows, Findings findings) {
        List<Analyseteam> all = rows.stream().map(NumberedRow::value).toList();
        rows.forEach(row -> AnalyseteamRules.checkAgainst(row.value(), all)
                .forEach(error -> findings.fault(row.line(), error.detail())));
    }

    @Override
    public void save(Analyseteam row) {
        repository.save(row);
    }

    @Override
    public void remove(Analyseteam row) {
        repository.deleteById(row.id());
    }
}
