package de.turnus.lottery.draw;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** All 186 Jugendämter of the register in two urns. */
final class RegisterUrns {
    private static final Path REGISTER = Path.of("src/main/resources/reference-data/jugendaemter.csv");

    private RegisterUrns() {}

    /** One urn for each Landschaftsverband, its offices spread over so many Halbjahre as evenly as can be. */
    static List<Urn> overHalbjahre(int halbjahre) {
        return List.of(urn("LVR", halbjahre), urn("LWL", halbjahre));
    }

    static List<String> keys() {
        return rows().stream().map(row -> row[0]).toList();
    }

    private static Urn urn(String landschaftsverband, int halbjahre) {
        List<Office> offices = new ArrayList<>();
        for (String[] row : rows()) {
            if (row[3].equals(landschaftsverband)) {
                offices.add(new Office(row[0], row[1], row[4], sizeClass(Integer.parseInt(row[6]))));
            }
        }
        int[] seats = new int[halbjahre];
        for (int i = 0; i < offices.size(); i++) {
            seats[i % halbjahre]++;
        }
        return new Urn(landschaftsverband, landschaftsverband, SampleUrns.halbjahre(seats), 0, offices);
    }

    private static String sizeClass(int einwohner) {
        if (einwohner < 50_000) {
            return "UNDER_50K";
        }
        return einwohner < 100_000 ? "FROM_50K" : einwohner < 250_000 ? "FROM_100K" : "FROM_250K";
    }

    private static List<String[]> rows() {
        try {
            return Files.readAllLines(REGISTER).stream()
                    .skip(1)
                    .map(line -> line.split(";"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
