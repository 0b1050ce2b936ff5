package de.turnus;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.vertx.http.HttpServerStart;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;

/** Says, once the service answers, where it is found and how one gets in. */
@ApplicationScoped
class Welcome {
    private final boolean demoAccounts;

    Welcome(@ConfigProperty(name = "turnus.demo-accounts") boolean demoAccounts) {
        this.demoAccounts = demoAccounts;
    }

    void greet(@ObservesAsync HttpServerStart server) {
        if (LaunchMode.current() == LaunchMode.NORMAL) {
            System.out.println(text(server.options().getPort()));
        }
    }

    private String text(int port) {
        String root = "http://localhost:" + port;
        return """

                Turnus ist bereit.
                  Schnittstelle  %1$s/api/v1
                  Swagger UI     %1$s/q/swagger-ui
                  Bereitschaft   %1$s/q/health/ready
                %2$s  Beenden        Strg-C
                """.formatted(root, demoAccounts ? demo() : "");
    }

    private static String demo() {
        return """
                  Demo-Konten    leitung-1, leitung-2, ministerium, pruefung und für jedes Jugendamt sein ags, etwa 05111000
                  Passwort       turnus-demo (für alle)
                  Daten          %s
                """.formatted(Main.dataFolder());
    }
}
