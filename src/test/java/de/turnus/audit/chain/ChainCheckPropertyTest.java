package de.turnus.audit.chain;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

class ChainCheckPropertyTest {
    @Property(tries = 200)
    void aChainAsItWasWrittenHolds(@ForAll long seed, @ForAll @IntRange(max = 30) int length) {
        List<String> lines = SampleChains.lines(seed, length);
        ChainCheck check = new ChainCheck(Set.of());
        lines.forEach(check::next);

        assertThat(check.finish()).isEmpty();
        assertThat(check.head().number()).isEqualTo(length);
    }

    @Property(tries = 400)
    void anyCharacterThatIsAlteredIsFoundInItsEntry(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 15) int length) {
        List<String> lines = SampleChains.lines(seed, length);
        Random random = new Random(seed);
        int at = random.nextInt(length);
        StringBuilder altered = new StringBuilder(lines.get(at));
        int place = random.nextInt(altered.length());
        char other = (char) ('0' + random.nextInt(75));
        if (altered.charAt(place) == other) {
            other = '#';
        }
        altered.setCharAt(place, other);
        lines.set(at, altered.toString());

        Fault fault = faultOf(lines, Set.of()).orElseThrow();
        assertThat(fault.line()).isEqualTo(at + 1);
        assertThat(fault.kind()).isIn(Fault.Kind.ALTERED, Fault.Kind.UNREADABLE);
    }

    @Property(tries = 200)
    void anyEntryThatIsRemovedIsFound(@ForAll long seed, @ForAll @IntRange(min = 1, max = 30) int length) {
        List<String> lines = SampleChains.lines(seed, length);
        String head = Entry.parse(lines.getLast()).hash();
        int removed = new Random(seed).nextInt(length);
        lines.remove(removed);

        Fault fault = faultOf(lines, Set.of(head)).orElseThrow();
        boolean last = removed == length - 1;
        assertThat(fault.kind()).isEqualTo(last ? Fault.Kind.HEAD_NOT_FOUND : Fault.Kind.MISSING);
        assertThat(fault.number()).isEqualTo(last ? removed : removed + 1);
    }

    @Property(tries = 200)
    void anyTwoEntriesThatAreSwappedAreFound(@ForAll long seed, @ForAll @IntRange(min = 2, max = 30) int length) {
        List<String> lines = SampleChains.lines(seed, length);
        Random random = new Random(seed);
        int one = random.nextInt(length - 1);
        Collections.swap(lines, one, random.nextInt(one + 1, length));

        Fault fault = faultOf(lines, Set.of()).orElseThrow();
        assertThat(fault.kind()).isEqualTo(Fault.Kind.MISSING);
        assertThat(fault.number()).isEqualTo(one + 1);
    }

    @Property(tries = 200)
    void anyEntryThatStandsThereTwiceIsFound(@ForAll long seed, @ForAll @IntRange(min = 1, max = 30) int length) {
        List<String> lines = SampleChains.lines(seed, length);
        int twice = new Random(seed).nextInt(length);
        lines.add(twice + 1, lines.get(twice));

        Fault fault = faultOf(lines, Set.of()).orElseThrow();
        assertThat(fault.kind()).isEqualTo(Fault.Kind.OUT_OF_ORDER);
        assertThat(fault.number()).isEqualTo(twice + 1);
    }

    /** Somebody who alters an entry and computes its hash anew breaks the next one. */
    @Property(tries = 200)
    void anEntryThatWasComputedAnewIsFoundByTheNextOrByThePublishedHead(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 30) int length) {
        List<String> lines = SampleChains.lines(seed, length);
        String head = Entry.parse(lines.getLast()).hash();
        int at = new Random(seed).nextInt(length);
        Entry entry = Entry.parse(lines.get(at));
        Event event = entry.event();
        Event forged = new Event(
                event.at(),
                event.actor() + "-2",
                event.origin(),
                event.requestId(),
                event.operation(),
                event.entity(),
                event.key(),
                event.action(),
                event.before(),
                event.after());
        lines.set(
                at,
                Entry.after(new Head(entry.number() - 1, entry.previousHash()), forged)
                        .toLine());

        Fault fault = faultOf(lines, Set.of(head)).orElseThrow();
        assertThat(fault.kind()).isEqualTo(at == length - 1 ? Fault.Kind.HEAD_NOT_FOUND : Fault.Kind.DETACHED);
    }

    private static Optional<Fault> faultOf(List<String> lines, Set<String> published) {
        ChainCheck check = new ChainCheck(published);
        lines.forEach(check::next);
        return check.finish();
    }
}
