package de.turnus.web;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

import java.util.List;

/** Answers JSON of the wrong shape like every other fault of a body; the framework has an answer of its own for it. */
@Provider
class MismatchedJson implements ExceptionMapper<MismatchedInputException> {
    @Override
    public Response toResponse(MismatchedInputException exception) {
        InvalidValue error = InvalidJson.of(exception);
        return ProblemType.INVALID_BODY.because(error.detail(), List.of(error)).toResponse();
    }
}
