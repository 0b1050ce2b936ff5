package de.turnus.lottery.draw;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Makes the vectors of {@code docs/lottery-vectors}: commitment, outcome and protocol of draws from 1 office to 186. */
final class LotteryVectors {
    static final Path FOLDER = Path.of("docs/lottery-vectors");

    private final SortedMap<String, String> files = new TreeMap<>();

    /** Writes them anew; run it in the project's folder. */
    public static void main(String[] args) throws IOException {
        Files.createDirectories(FOLDER);
        for (Map.Entry<String, String> file : new LotteryVectors().all().entrySet()) {
            Files.writeString(FOLDER.resolve(file.getKey()), file.getValue());
        }
    }

    /** Content by file name. */
    SortedMap<String, String> all() {
        add("01-two-offices", SampleUrns.protocol(SampleUrns.urn("LVR", 1, 1, 1, 0, 1, 1)));
        add("02-one-office", SampleUrns.protocol(SampleUrns.urn("LVR", 1, 1, 1, 0, 0, 1)));
        Protocol waiting = SampleUrns.protocol(SampleUrns.urn("LVR", 1, 2, 2, 4, 3, 0, 2));
        add("03-waiting", waiting);
        Protocol traced = SampleUrns.protocol(SampleUrns.urn("LVR", 1, 2, 2, 0, 3, 2, 2));
        add("04-regions-and-sizes", traced);
        files.put("04-regions-and-sizes.trace.json", Trace.of(traced));
        add(
                "05-two-urns",
                SampleUrns.protocol(
                        SampleUrns.urn("LWL-2", 300, 3, 2, 1, 4, 4), SampleUrns.urn("LVR", 1, 2, 4, 0, 5, 4, 3)));
        add(
                "06-names-and-their-order",
                Draw.of(SampleUrns.commitment(names()), "Glückszahl „7“ \\ 49", SampleUrns.DRAWN));
        add(
                "07-replacement",
                WaitingRanksTest.replacement(waiting, 2, WaitingRanks.none().after(waiting), 1));
        add("08-tickets", tickets(List.of("05515000", "05111000", "05315", "05770", "05112000", "05913000")));
        add("09-all-tickets", tickets(RegisterUrns.keys()));
        add(
                "10-all-offices-six-halbjahre",
                SampleUrns.protocol(RegisterUrns.overHalbjahre(6).toArray(Urn[]::new)));
        return files;
    }

    /** Regions and classes whose order by UTF-8 bytes is neither that of a dictionary nor that of UTF-16. */
    private static Urn names() {
        List<String> regions = List.of("Zülpich", "Äußeres", "\uff5e", "\ud83c\udfb2", "a \"b\" \\c");
        List<Office> offices = new ArrayList<>();
        for (int i = 0; i < 15; i++) {
            String region = regions.get(i % regions.size());
            offices.add(SampleUrns.office(1 + i, region, i % 2 == 0 ? "Größe ä" : "Größe z"));
        }
        return new Urn("X-1", "Ländle", SampleUrns.halbjahre(4, 5, 6), 0, offices);
    }

    private static Protocol tickets(List<String> keys) {
        return Draw.of(Commitment.ofTickets(SampleUrns.announcement(), keys), SampleUrns.RANDOMNESS, SampleUrns.DRAWN);
    }

    private void add(String name, Protocol protocol) {
        files.put(name + ".commitment.json", protocol.commitment().document());
        files.put(name + ".randomness.txt", protocol.randomness());
        files.put(name + ".protocol.json", protocol.document());
    }
}
