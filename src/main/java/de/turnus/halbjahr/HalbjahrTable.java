package de.turnus.halbjahr;

import de.turnus.reference.Line;
import de.turnus.reference.ReferenceTable;
import org.jspecify.annotations.Nullable;

import jakarta.enterprise.context.ApplicationScoped;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** The half-years as a file. */
@ApplicationScoped
class HalbjahrTable implements ReferenceTable<Halbjahr> {
    private static final Pattern ID = Pattern.compile(HalbjahrId.FORM);

    private final HalbjahrRepository repository;

    HalbjahrTable(HalbjahrRepository repository) {
        this.repository = repository;
    }

    @Override
    public String name() {
        return "halbjahre";
    }

    @Override
    public String shippedFile() {
        return "halbjahre.csv";
    }

    @Override
    public int position() {
        return 1;
    }

    @Override
    public List<String> columns() {
        return List.of("id", "min_seats", "target_seats", "max_seats", "announced", "note");
    }

    @Override
    public int optionalColumns() {
        return 2;
    }

    /** Windows, plans and Verfahren refer to it. */
    @Override
    public boolean mayVanish() {
        return false;
    }

    @Override
    public Halbjahr read(Line line) {
        String id = line.matching("id", ID, "ein Halbjahr wie 2026-H1 angeben");
        Halbjahr halbjahr = new Halbjahr(
                HalbjahrId.tryParse(id).orElse(new HalbjahrId(2000, 1)),
                line.wholeNumber("min_seats", 0, HalbjahrRules.MOST_SEATS),
                line.wholeNumber("target_seats", 0, HalbjahrRules.MOST_SEATS),
                line.wholeNumber("max_seats", 0, HalbjahrRules.MOST_SEATS),
                line.has("announced") ? line.wholeNumber("announced", 0, HalbjahrRules.MOST_SEATS) : null,
                line.has("note") ? line.text("note", HalbjahrRules.LONGEST_NOTE) : null);
        if (line.isSound()) {
            HalbjahrRules.check(halbjahr).forEach(error -> line.fault(error.detail()));
        }
        return halbjahr;
    }

    @Override
    public List<? extends @Nullable Object> write(Halbjahr row) {
        return Arrays.<@Nullable Object>asList(
                row.id().toString(), row.minSeats(), row.targetSeats(), row.maxSeats(), row.announced(), row.note());
    }

    @Override
    public List<Halbjahr> stored() {
        return repository.all();
    }

    @Override
    public void save(Halbjahr row) {
        repository.save(row);
    }

    @Override
    public void remove(Halbjahr row) {
        repository.deleteById(row.id().toString());
    }
}
