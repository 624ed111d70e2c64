package org.harvestlink.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolationException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;

/**
 * Gives the problems that the framework makes (broken JSON, constraint violations, unknown paths, missing logins) our
 * types and the caller's language, and never lets an exception's own words out.
 */
@ApplicationScoped
class ProblemTranslator implements ProblemPostProcessor {

    private static final Logger LOG = Logger.getLogger(ProblemTranslator.class);
    private static final Duration OUTAGE_REMINDER = Duration.ofSeconds(10);
    private static final Text NO_MORE = new Text("", "");

    private final RequestLanguage language;
    private final List<Outage> outages;
    private final AtomicLong outageTold = new AtomicLong();

    ProblemTranslator(RequestLanguage language, @All List<Outage> outages) {
        this.language = language;
        this.outages = outages;
    }

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        if (problem.getType() != null && problem.getType().toString().startsWith("/problems/")) {
            return problem;
        }
        return ProblemMapper.write(ours(problem, context.cause), language.current());
    }

    private Problem ours(HttpProblem problem, Throwable cause) {
        if (cause instanceof ConstraintViolationException violated) {
            return Problem.invalid(ConstraintViolations.of(violated));
        }
        Optional<Problem> told = first(cause, Problem.class);
        if (told.isPresent()) {
            return told.get();
        }
        Optional<JsonProcessingException> unreadable = first(cause, JsonProcessingException.class);
        if (unreadable.isPresent()) {
            return Problem.invalid(List.of(JsonFaults.of(unreadable.get())));
        }
        if (problem.getStatusCode() >= 500) {
            return failure(cause);
        }
        return plain(ProblemType.ofStatus(problem.getStatusCode()));
    }

    /** What to answer for a failure that nobody has foreseen: an outage if it is one, or else a fault of ours. */
    Problem failure(Throwable cause) {
        for (Throwable t = cause; t != null; t = t.getCause()) {
            Throwable failure = t;
            if (outages.stream().anyMatch(outage -> outage.explains(failure))) {
                tellOfOutage(failure);
                return plain(ProblemType.UNAVAILABLE);
            }
        }
        LOG.error("answered 500", cause);
        return plain(ProblemType.FAULT);
    }

    /** Now and then only: in an outage every request meets the same failure. */
    private void tellOfOutage(Throwable failure) {
        long now = System.nanoTime();
        long last = outageTold.get();
        if ((last == 0 || now - last > OUTAGE_REMINDER.toNanos()) && outageTold.compareAndSet(last, now)) {
            LOG.warnf("requests are answered 503: %s", failure);
        }
    }

    static Problem plain(ProblemType type) {
        Text detail = DETAILS.getOrDefault(type.slug(), NO_MORE);
        return Problem.of(type, detail.vi(), detail.en());
    }

    private static <T extends Throwable> Optional<T> first(Throwable cause, Class<T> kind) {
        for (Throwable t = cause; t != null; t = t.getCause()) {
            if (kind.isInstance(t)) {
                return Optional.of(kind.cast(t));
            }
        }
        return Optional.empty();
    }

    private static final Map<String, Text> DETAILS = Map.of(
            ProblemType.LOGIN_NEEDED.slug(),
            new Text(
                    "Gửi kèm Authorization: Bearer còn hạn, hoặc đăng nhập tại /login.",
                    "Send a valid Authorization: Bearer, or log in at /login."),
            ProblemType.FORBIDDEN.slug(),
            Problem.forbidden().detail(),
            ProblemType.NOT_FOUND.slug(),
            Problem.notFound().detail(),
            ProblemType.UNSUPPORTED_MEDIA.slug(),
            new Text("Gửi Content-Type: application/json.", "Send Content-Type: application/json."),
            ProblemType.UNAVAILABLE.slug(),
            new Text(
                    "Xin gửi lại sau giây lát. Yêu cầu có Idempotency-Key có thể gửi lại an toàn.",
                    "Send it again in a moment. A request with an Idempotency-Key can safely be sent again."),
            ProblemType.FAULT.slug(),
            new Text(
                    "Lỗi đã được ghi lại. Yêu cầu có Idempotency-Key có thể gửi lại an toàn.",
                    "It has been logged. A request with an Idempotency-Key can safely be sent again."));
}
