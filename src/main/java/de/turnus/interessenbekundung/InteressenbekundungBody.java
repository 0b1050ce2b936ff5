package de.turnus.interessenbekundung;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import java.util.List;

/**
 * What an office sends to register.
 *
 * @param commitmentAmtsleitung the head of the office commits it to structure and case analysis; must be true
 * @param researchConsent the office consents to the accompanying research; must be true
 * @param selfInitiated § 8 (4) LKG NRW: initiated outside the regular order
 * @param wishes Halbjahre of the window, best first; empty where the office has no preference
 * @param excluded Halbjahre that the office cannot take, up to the window's limit
 */
public record InteressenbekundungBody(
        @NotNull @Valid ContactPerson contactPerson,

        @AssertTrue(message = "muss true sein: ohne Zusage der Amtsleitung ist keine Anmeldung möglich")
        boolean commitmentAmtsleitung,

        @AssertTrue(message = "muss true sein: ohne Zustimmung zur Begleitforschung ist keine Anmeldung möglich")
        boolean researchConsent,

        boolean selfInitiated,
        @NotNull @Size(max = 40) List<@NotNull String> wishes,
        @NotNull @Size(max = 40) List<@NotNull @Valid ExcludedHalbjahr> excluded) {}
