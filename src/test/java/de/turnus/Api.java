package de.turnus;

import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;

/** The interface as its users call it: each with the demo account of its role. */
public final class Api {
    private static final String PASSWORD = "turnus-demo";

    private Api() {}

    /** A project lead. */
    public static RequestSpecification asLead() {
        return as("leitung-1");
    }

    /** Another project lead. */
    public static RequestSpecification asOtherLead() {
        return as("leitung-2");
    }

    public static RequestSpecification asMinistry() {
        return as("ministerium");
    }

    public static RequestSpecification asAuditor() {
        return as("pruefung");
    }

    /** An office, by its key. */
    public static RequestSpecification asOffice(String ags) {
        return as(ags);
    }

    public static RequestSpecification asNobody() {
        return RestAssured.given().basePath("/api/v1");
    }

    private static RequestSpecification as(String account) {
        return RestAssured.given().basePath("/api/v1").auth().preemptive().basic(account, PASSWORD);
    }

    /** Between two looks at long work. */
    public static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
