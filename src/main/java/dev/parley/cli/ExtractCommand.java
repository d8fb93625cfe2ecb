package dev.parley.cli;

import dev.parley.article.ArticleReader;
import dev.parley.article.IncomingArticle;
import dev.parley.extract.ExtractionJson;
import dev.parley.extract.corenlp.CoreNlpExtractor;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code parley extract}: articles in, extractions out, one JSON object a line. */
@Command(name = "extract", description = "Extract from JSON Lines to JSON Lines, without a database")
final class ExtractCommand implements Callable<Integer> {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @Parameters(paramLabel = "IN.jsonl")
    private Path input = Path.of("-");

    public static void main(String[] args) {
        System.exit(new CommandLine(new ExtractCommand()).execute(args));
    }

    @Override
    public Integer call() throws IOException {
        CoreNlpExtractor extractor = new CoreNlpExtractor();
        ArticleReader reader = new ArticleReader();
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        try (BufferedReader lines = Files.newBufferedReader(input)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode node = MAPPER.readTree(line);
                IncomingArticle incoming =
                        IncomingArticle.plain(node.required("text").asString());
                if (node.has("publishedAt")) {
                    incoming = incoming.publishedAt(node.get("publishedAt").asString());
                }
                out.println(
                        ExtractionJson.write(node.required("id").asString(), extractor.extract(reader.read(incoming))));
            }
        }
        out.flush();
        return 0;
    }
}
