package dev.parley.api.door;

import dev.parley.api.ApiSettings;
import dev.parley.api.BoundedInput;
import dev.parley.api.RequestRefused;
import dev.parley.article.ArticleFormat;
import dev.parley.article.ArticleFormats;
import dev.parley.article.ArticleSettings;
import dev.parley.article.ArticleUnreadable;
import dev.parley.article.Incoming;
import dev.parley.article.IncomingArticle;
import dev.parley.pipeline.Intake;
import dev.parley.pipeline.IntakeFull;
import dev.parley.pipeline.Receipt;
import dev.parley.security.AuditLog;
import dev.parley.security.Caller;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import tools.jackson.databind.json.JsonMapper;

/**
 * Articles brought as a file: JSON, JSON Lines, HTML or plain text. Each is stored as it is read, and each gets a line of
 * JSON in answer, in the order of the input; one that cannot be taken does not stop the others.
 */
@Controller
@EnableConfigurationProperties(ArticleSettings.class)
class ArticleUpload {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private static final Logger logger = LoggerFactory.getLogger(ArticleUpload.class);

    private final Intake intake;
    private final ApiSettings settings;
    private final AuditLog log;
    private final ArticleFormats formats;

    ArticleUpload(Intake intake, ApiSettings settings, ArticleSettings limits, AuditLog log) {
        this.formats = new ArticleFormats(limits);
        this.intake = intake;
        this.settings = settings;
        this.log = log;
    }

    @PostMapping("/articles")
    void receive(HttpServletRequest request, HttpServletResponse response) throws IOException {
        long longest = settings.upload().toBytes();
        if (request.getContentLengthLong() > longest) {
            throw new RequestRefused(413, "TOO_LARGE", "A file has at most " + longest + " bytes");
        }
        String type = mediaType(request);
        response.setContentType("application/jsonl;charset=UTF-8");
        OutputStream out = response.getOutputStream();
        try (Stream<Incoming> articles =
                formats.read(new BoundedInput(request.getInputStream(), longest), type, null)) {
            for (Iterator<Incoming> each = articles.iterator(); each.hasNext(); ) {
                write(out, result(each.next(), request));
            }
        } catch (UncheckedIOException e) {
            String problem = "The input breaks off, or is longer than " + longest + " bytes";
            write(out, UploadResult.refused(null, null, "INPUT_BROKEN", problem));
        } catch (IntakeFull full) {
            if (!response.isCommitted()) {
                throw full;
            }
            write(out, UploadResult.refused(null, null, ErrorResolver.FULL, String.valueOf(full.getMessage())));
        } catch (RuntimeException e) {
            if (!response.isCommitted()) {
                throw e;
            }
            logger.error("An upload broke off after its first answers", e);
            write(out, UploadResult.refused(null, null, "BROKEN_OFF", "What follows was not taken; send it again"));
        }
    }

    private static void write(OutputStream out, UploadResult result) throws IOException {
        out.write(MAPPER.writeValueAsBytes(result));
        out.write('\n');
        out.flush();
    }

    private UploadResult result(Incoming incoming, HttpServletRequest request) {
        return switch (incoming) {
            case Incoming.Unreadable unreadable ->
                UploadResult.refused(unreadable.line(), unreadable.givenId(), unreadable.code(), unreadable.message());
            case Incoming.Received received -> stored(received, request);
        };
    }

    private UploadResult stored(Incoming.Received received, HttpServletRequest request) {
        try {
            IncomingArticle article = described(received.article(), request);
            Receipt receipt = Boolean.parseBoolean(request.getParameter("liftRetraction"))
                    ? intake.receiveAgain(article)
                    : intake.receive(article);
            if (!receipt.alreadyKnown()) {
                log.add(Caller.current(), "POST /articles", receipt.article().value());
            }
            return UploadResult.of(received, receipt);
        } catch (ArticleUnreadable e) {
            return UploadResult.refused(received.line(), received.givenId(), e.code(), String.valueOf(e.getMessage()));
        }
    }

    /** What the address says of articles that do not say it themselves. */
    private static IncomingArticle described(IncomingArticle article, HttpServletRequest request) {
        return new IncomingArticle(
                article.content(),
                article.form(),
                or(article.title(), request.getParameter("title")),
                or(article.publisher(), request.getParameter("publisher")),
                or(article.url(), request.getParameter("url")),
                or(article.publishedAt(), request.getParameter("publishedAt")));
    }

    private static @Nullable String or(@Nullable String own, @Nullable String given) {
        return own == null ? given : own;
    }

    private static @Nullable String mediaType(HttpServletRequest request) {
        String type = request.getContentType();
        if (type == null || type.startsWith("application/octet-stream")) {
            return null;
        }
        if (ArticleFormat.ofMediaType(type).isEmpty()) {
            throw new RequestRefused(
                    415, "UNSUPPORTED_MEDIA_TYPE", "Articles come as JSON, JSON Lines, HTML or plain text");
        }
        return type;
    }
}
