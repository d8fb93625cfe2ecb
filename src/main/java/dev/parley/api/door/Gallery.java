package dev.parley.api.door;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The questions that are ready to ask, for whoever offers them. */
@RestController
class Gallery {
    private final List<Operation> operations;

    Gallery() throws IOException {
        operations = Arrays.stream(new PathMatchingResourcePatternResolver()
                        .getResources("classpath:graphql/operations/*.graphql"))
                .map(Gallery::operation)
                .sorted(Comparator.comparing(Operation::name))
                .toList();
    }

    /** @param answers what it answers, in one line */
    record Operation(String name, String answers, String query) {}

    @GetMapping("/graphql/operations")
    List<Operation> operations() {
        return operations;
    }

    private static Operation operation(Resource file) {
        try {
            String query = file.getContentAsString(StandardCharsets.UTF_8);
            return new Operation(
                    String.valueOf(file.getFilename()).replace(".graphql", ""),
                    query.lines().findFirst().orElse("").replaceFirst("^# *", ""),
                    query);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }
}
