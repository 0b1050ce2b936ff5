package de.turnus.lottery.draw;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class DrawPropertyTest {
    @Property(tries = 400)
    void everyOutcomeIsCompleteAndBalanced(@ForAll @LongRange(max = 100_000) long seed, @ForAll int outcome) {
        Urn urn = SampleUrns.random(seed, 40);
        Protocol protocol = Draw.of(SampleUrns.commitment(urn), "Ausgang " + outcome, SampleUrns.DRAWN);

        Recount.require(urn, protocol.halbjahre());
        assertThat(protocol.halbjahre().keySet())
                .containsExactlyElementsOf(
                        urn.offices().stream().map(Office::ags).toList());
    }

    @Property(tries = 100)
    void whatIsDrawnIsVerifiedAndReadAgain(
            @ForAll @LongRange(max = 100_000) long seed, @ForAll @IntRange(min = 1, max = 25) int most) {
        Protocol protocol = SampleUrns.protocol(SampleUrns.random(seed, most));

        assertThat(Verification.of(protocol.document(), List.of()).findings())
                .extracting(Finding::verdict)
                .containsOnly(Finding.Verdict.HELD);
        assertThat(Protocol.parse(protocol.document()).document()).isEqualTo(protocol.document());
    }
}
