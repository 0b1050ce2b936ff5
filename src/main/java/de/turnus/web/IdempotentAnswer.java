package de.turnus.web;

import org.jspecify.annotations.Nullable;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;

import java.time.Instant;

/** The first answer that was given to a request with an {@code Idempotency-Key}. */
@Entity
@IdClass(IdempotentAnswer.Key.class)
class IdempotentAnswer {
    record Key(String account, String key) {}

    @Id
    String account;

    @Id
    String key;

    @Column(nullable = false)
    String request;

    int status;

    @Nullable
    String location;

    @Column(columnDefinition = "text")
    @Nullable
    String body;

    @Column(nullable = false)
    Instant answeredAt;

    @SuppressWarnings("NullAway.Init")
    protected IdempotentAnswer() {}

    IdempotentAnswer(
            Key id, String request, int status, @Nullable String location, @Nullable String body, Instant answeredAt) {
        this.account = id.account();
        this.key = id.key();
        this.request = request;
        this.status = status;
        this.location = location;
        this.body = body;
        this.answeredAt = answeredAt;
    }
}
