package de.turnus.jugendamt;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import jakarta.inject.Inject;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class SizeClassTest {
    @Inject
    SizeClassLimits limits;

    @ParameterizedTest
    @CsvSource({
        "1, UNDER_50K",
        "49999, UNDER_50K",
        "50000, FROM_50K",
        "99999, FROM_50K",
        "100000, FROM_100K",
        "249999, FROM_100K",
        "250000, FROM_250K",
        "1087353, FROM_250K",
    })
    void aLimitBelongsToTheClassAboveIt(int einwohner, SizeClass expected) {
        assertThat(SizeClass.of(einwohner, limits)).isEqualTo(expected);
    }
}
