package de.turnus.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import de.turnus.allocation.PlannedProblem;
import de.turnus.allocation.certificate.Certificate;
import de.turnus.allocation.problem.Allocation;
import de.turnus.allocation.problem.Fault;
import de.turnus.allocation.problem.Feasibility;
import de.turnus.allocation.problem.Participant;
import de.turnus.allocation.problem.PortableProblem;
import de.turnus.allocation.problem.ProblemCheck;
import de.turnus.allocation.problem.Scorecard;
import de.turnus.allocation.variant.ComparedPlan;
import de.turnus.allocation.variant.Variant;
import de.turnus.allocation.variant.VariantChange;
import de.turnus.web.InvalidJson;
import de.turnus.web.InvalidValue;
import de.turnus.web.Json;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A portable problem in a file: read strictly, checked, and written back with its plan. */
record ProblemFile(Path path) {
    /** Most faults that are listed. */
    private static final int LISTED = 20;

    /**
     * Reads a problem that can be searched.
     *
     * @throws RefusedException where there is no such file, no portable problem in it, or one that is faulty or
     *     contradicts itself
     */
    PortableProblem read() {
        return requireFeasible(readSound());
    }

    /**
     * Reads a problem and makes a variant of it that can be searched.
     *
     * @throws RefusedException as for {@link #read}, and where a Halbjahr cannot be left out
     */
    PortableProblem readWithout(List<String> halbjahre) {
        PortableProblem base = readSound();
        VariantChange change = VariantChange.without(halbjahre);
        List<Fault> faults = Variant.faultsOf(base, change);
        if (!faults.isEmpty()) {
            throw new RefusedException(
                    ExitCode.REFUSED,
                    faults.stream().map(fault -> "--without: " + fault.detail()).toList());
        }
        return requireFeasible(Variant.of(base, change));
    }

    /**
     * Reads a problem with its plan, which may break hard constraints.
     *
     * @throws RefusedException where there is none, or one that is faulty or leaves out offices
     */
    ComparedPlan readPlan() {
        PlannedProblem read = parse();
        PortableProblem problem = requireSound(read.problem());
        List<Allocation> plan = problem.allocations();
        if (plan == null || plan.isEmpty()) {
            throw new RefusedException(
                    ExitCode.REFUSED,
                    List.of(path + " enthält keinen Plan: eine Datei angeben, die solve -o schrieb."));
        }
        Set<String> planned = plan.stream().map(Allocation::ags).collect(Collectors.toSet());
        List<String> missing = problem.participants().stream()
                .map(Participant::ags)
                .filter(ags -> !planned.contains(ags))
                .toList();
        if (!missing.isEmpty()) {
            throw new RefusedException(
                    ExitCode.REFUSED,
                    List.of(path + " plant " + missing.size() + " Jugendämter nicht, zuerst " + missing.getFirst()
                            + ": in allocations ergänzen."));
        }
        Certificate certificate = read.certificate();
        return new ComparedPlan(
                null,
                problem,
                plan,
                Scorecard.of(problem, plan).score(),
                certificate == null ? null : certificate.status());
    }

    private PortableProblem readSound() {
        return requireSound(parse().problem());
    }

    private PortableProblem requireSound(PortableProblem problem) {
        List<Fault> faults = ProblemCheck.faultsOf(problem);
        if (!faults.isEmpty()) {
            throw new RefusedException(ExitCode.REFUSED, tell(faults));
        }
        return problem;
    }

    private static PortableProblem requireFeasible(PortableProblem problem) {
        Feasibility feasibility = Feasibility.of(problem);
        if (!feasibility.isFeasible()) {
            throw new RefusedException(ExitCode.CONTRADICTORY, tell(feasibility));
        }
        return problem;
    }

    /** @throws RefusedException where the file cannot be written */
    void write(PlannedProblem answer) {
        try {
            Files.writeString(
                    path, Json.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(answer) + "\n");
        } catch (IOException e) {
            throw new RefusedException(ExitCode.FAILED, List.of(unwritable()));
        }
    }

    /** Refuses a place that cannot be written to before anything is searched. */
    void requireWritable() {
        Path folder = path.toAbsolutePath().getParent();
        boolean writable = Files.exists(path)
                ? Files.isRegularFile(path) && Files.isWritable(path)
                : folder != null && Files.isDirectory(folder) && Files.isWritable(folder);
        if (!writable) {
            throw new RefusedException(ExitCode.REFUSED, List.of(unwritable()));
        }
    }

    private PlannedProblem parse() {
        if (!Files.isRegularFile(path)) {
            String detail = Files.exists(path) ? "ist keine Datei" : "gibt es nicht";
            throw new RefusedException(
                    ExitCode.REFUSED, List.of(path + " " + detail + ": den Pfad einer JSON-Datei angeben."));
        }
        try {
            PlannedProblem read = Json.mapper().readValue(path.toFile(), PlannedProblem.class);
            if (read == null) {
                throw new RefusedException(
                        ExitCode.REFUSED, List.of(path + " enthält nur null: eine Aufgabe angeben."));
            }
            return read;
        } catch (JsonProcessingException e) {
            InvalidValue invalid = InvalidJson.of(e);
            throw new RefusedException(
                    ExitCode.REFUSED, List.of(path + " ist keine Aufgabe.", at(invalid.pointer(), invalid.detail())));
        } catch (IOException e) {
            throw new RefusedException(
                    ExitCode.REFUSED, List.of(path + " lässt sich nicht lesen: die Rechte der Datei prüfen."));
        }
    }

    private String unwritable() {
        return path + " lässt sich nicht schreiben: eine Datei in einem beschreibbaren Ordner angeben.";
    }

    private List<String> tell(List<Fault> faults) {
        List<String> lines = new ArrayList<>();
        lines.add(path + " ist fehlerhaft.");
        faults.stream().limit(LISTED).forEach(fault -> lines.add(at(fault.pointer(), fault.detail())));
        if (faults.size() > LISTED) {
            lines.add("  und " + (faults.size() - LISTED) + " weitere Fehler");
        }
        return lines;
    }

    private static List<String> tell(Feasibility feasibility) {
        List<String> lines = new ArrayList<>();
        lines.add(feasibility.summary());
        feasibility.contradictions().forEach(c -> lines.add(at(c.pointer(), c.detail())));
        return lines;
    }

    private static String at(String pointer, String detail) {
        return "  " + (pointer.isEmpty() ? "" : pointer + ": ") + detail;
    }
}
