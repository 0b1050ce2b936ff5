package de.turnus.allocation;

import io.quarkus.test.junit.QuarkusTestProfile;

/** A database apart: what is released there cannot be taken back and would stand in the way of other tests. */
public final class OwnDatabase implements QuarkusTestProfile {}
