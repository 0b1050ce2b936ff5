package de.turnus.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.jackson.ObjectMapperCustomizer;

import jakarta.inject.Singleton;

/** Makes the service's JSON the same as the command line's. */
@Singleton
class ServiceJson implements ObjectMapperCustomizer {
    @Override
    public void customize(ObjectMapper mapper) {
        Json.configure(mapper);
    }

    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }
}
