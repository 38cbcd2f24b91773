package tillit.organisation.scim.web;

import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.BindException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.server.ResponseStatusException;
import tillit.organisation.scim.NotTaken;
import tillit.organisation.scim.Wrong;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Refusals as RFC 7644, section 3.12, writes them. They repeat nothing of what was sent. */
@RestControllerAdvice(basePackageClasses = ScimErrors.class)
class ScimErrors {

    static final String TYPE = "application/scim+json";
    private static final String ERROR = "urn:ietf:params:scim:api:messages:2.0:Error";

    @ExceptionHandler
    ResponseEntity<ObjectNode> notTaken(NotTaken refusal) {
        return answer(refusal.why());
    }

    @ExceptionHandler(DuplicateKeyException.class)
    ResponseEntity<ObjectNode> taken() {
        return answer(Wrong.TAKEN);
    }

    @ExceptionHandler({
        BindException.class,
        HttpMessageNotReadableException.class,
        HttpMediaTypeNotSupportedException.class
    })
    ResponseEntity<ObjectNode> unreadable() {
        return answer(Wrong.SYNTAX);
    }

    @ExceptionHandler({MethodArgumentTypeMismatchException.class, ResponseStatusException.class})
    ResponseEntity<ObjectNode> noId() {
        return answer(Wrong.MISSING);
    }

    private static ResponseEntity<ObjectNode> answer(Wrong why) {
        return ResponseEntity.status(HttpStatusCode.valueOf(why.status()))
                .contentType(MediaType.valueOf(TYPE))
                .body(body(why.status(), why.scimType(), why.detail()));
    }

    static ObjectNode body(int status, Optional<String> scimType, String detail) {
        var error = JsonNodeFactory.instance.objectNode();
        error.putArray("schemas").add(ERROR);
        error.put("status", Integer.toString(status));
        scimType.ifPresent(type -> error.put("scimType", type));
        return error.put("detail", detail);
    }
}
