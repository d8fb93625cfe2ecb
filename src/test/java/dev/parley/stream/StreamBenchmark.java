package dev.parley.stream;

import com.sun.management.OperatingSystemMXBean;
import dev.parley.ParleyApplication;
import dev.parley.article.Article;
import dev.parley.article.ArticleReader;
import dev.parley.article.IncomingArticle;
import dev.parley.database.TestDatabase;
import dev.parley.graph.ArticleStore;
import dev.parley.pipeline.Intake;
import dev.parley.pipeline.Sample;
import dev.parley.pipeline.SharedModelsConfiguration;
import dev.parley.resolve.MadeUpArticle;
import dev.parley.resolve.ManyNews;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.awaitility.Awaitility;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.kafka.core.KafkaAdmin;

/** What a broker between the stages costs and brings; not a test. {@code docs/measurements.md} has the commands. */
final class StreamBenchmark {
    private static final OperatingSystemMXBean PROCESS =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    /** The first is still getting faster. */
    private static final int PAIRS = 4;

    private static final ArticleReader READER = new ArticleReader();

    private StreamBenchmark() {}

    public static void main(String[] arguments) {
        int outcome = 1;
        try {
            run(arguments);
            outcome = 0;
        } catch (ReflectiveOperationException | RuntimeException trouble) {
            trouble.printStackTrace();
        } finally {
            // The broker's threads would keep the process.
            System.exit(outcome);
        }
    }

    private static void run(String... arguments) throws ReflectiveOperationException {
        Awaitility.setDefaultTimeout(Duration.ofMinutes(20));
        Awaitility.setDefaultPollInterval(Duration.ofMillis(300));
        int articles = Integer.parseInt(arguments[1]);
        switch (arguments[0]) {
            case "workers" -> {
                for (int workers : new int[] {1, 2, 4}) {
                    workers(articles, workers);
                }
            }
            case "writers" -> {
                writers(articles, 1);
                writers(articles, 2);
            }
            case "reader" -> {
                alone(articles);
                for (int pair = 0; pair < PAIRS; pair++) {
                    alone(articles);
                    overKafka(articles);
                }
            }
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    /**
     * Readers of one thread each that take 100 ms for an article and no processor time. All have their share of the
     * partitions before the first article comes: what is measured is their work, and not how long they take to start.
     */
    private static void workers(int articles, int workers) {
        TestDatabase.clear();
        try (StreamRoom room = new StreamRoom("parley.stream.partitions=24")) {
            room.resolver();
            for (int i = 0; i < workers; i++) {
                room.reader("parley.pipeline.readers=1", "parley.test.delay=100ms");
            }
            try (BrokerLook look = new BrokerLook(room.bean(KafkaAdmin.class), room.bean(StreamSettings.class))) {
                until(() -> look.standing(Leg.READ).workers() == workers);
            }
            room.bean(Post.class).send(wires(articles, room));
            Tape read = room.tape(Topic.EXTRACTIONS);
            until(() -> read.length() >= articles / 10);
            long from = read.length();
            Lap lap = new Lap();
            until(() -> read.length() >= articles);
            lap.print(workers + " workers, read", articles - from);
            until(() -> room.intake().progress().waiting() == 0);
            lap.print(workers + " workers, told", articles - from);
        }
    }

    private static List<Message> wires(int articles, StreamRoom room) {
        List<Message> wires = new ArrayList<>();
        for (IncomingArticle incoming : MadeUpWires.articles(articles)) {
            Article article = READER.read(incoming);
            room.bean(ArticleStore.class).keep(article, Instant.EPOCH);
            wires.add(new Message.ToRead(article));
        }
        return wires;
    }

    /** What others have read waits to be stored and told; a third of it first, so that the JVM is warm. */
    private static void writers(int articles, int writers) throws ReflectiveOperationException {
        TestDatabase.clear();
        try (StreamRoom room = new StreamRoom()) {
            List<ConfigurableApplicationContext> resolvers = new ArrayList<>();
            for (int i = 0; i < writers; i++) {
                resolvers.add(room.resolver());
            }
            int warm = articles / 3;
            Tape facts = room.tape(Topic.FACTS);
            room.bean(Post.class).send(made(0, warm, room));
            until(() -> facts.length() >= warm);
            room.untilNothingWaits();
            List<Message> told = made(warm, articles, room);
            Lap lap = new Lap();
            room.bean(Post.class).send(told);
            until(() -> facts.length() >= articles);
            lap.print(writers + " writers, stored", articles - warm);
            room.untilNothingWaits();
            lap.print(writers + " writers, told", articles - warm);
            for (ConfigurableApplicationContext resolver : resolvers) {
                Object transactions = resolver.getBean("transactions");
                var repeats = transactions.getClass().getDeclaredMethod("repeats");
                repeats.setAccessible(true);
                System.out.println("  transactions begun again: " + repeats.invoke(transactions));
            }
        }
    }

    private static List<Message> made(int from, int to, StreamRoom room) {
        List<Message> told = new ArrayList<>();
        for (int i = from; i < to; i++) {
            MadeUpArticle made = ManyNews.article(i);
            room.bean(ArticleStore.class).keep(made.article(), Instant.EPOCH);
            told.add(new Message.Told(made.article().id(), made.extraction(), "made up"));
        }
        return told;
    }

    private static List<IncomingArticle> dispatches(int articles) {
        List<IncomingArticle> sample = Sample.dispatches();
        List<IncomingArticle> all = new ArrayList<>();
        for (int i = 0; i < articles; i++) {
            IncomingArticle each = sample.get(i % sample.size());
            all.add(new IncomingArticle(
                    each.content(), each.form(), each.title(), "Wire " + i, each.url(), each.publishedAt()));
        }
        return all;
    }

    private static void alone(int articles) {
        real("one process", articles, Map.of());
    }

    private static void overKafka(int articles) {
        try (StreamRoom room = new StreamRoom()) {
            Map<String, String> properties = new HashMap<>(room.properties());
            // What a test wants to know soon costs more than it does where nobody hurries.
            properties.put("parley.stream.look-every", "5s");
            properties.put("spring.kafka.consumer.properties.metadata.max.age.ms", "10000");
            properties.put("spring.kafka.consumer.properties.heartbeat.interval.ms", "3000");
            properties.put("spring.kafka.consumer.properties.session.timeout.ms", "15000");
            real("over Kafka", articles, properties);
        }
    }

    /** With the language models, all of it within this process; the broker's work and the database's are counted along. */
    private static void real(String name, int articles, Map<String, String> properties) {
        TestDatabase.clear();
        SpringApplication application = new SpringApplication(ParleyApplication.class, SharedModelsConfiguration.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        Map<String, Object> all = new HashMap<>(TestDatabase.springProperties());
        all.putAll(properties);
        all.put("parley.stream.stages", "RECEIVE,EXTRACT,RESOLVE");
        all.put("logging.level.root", "error");
        application.setDefaultProperties(all);
        try (ConfigurableApplicationContext context = application.run()) {
            Intake intake = context.getBean(Intake.class);
            until(() -> intake.progress().modelsReady());
            if (properties.containsKey("spring.kafka.bootstrap-servers")) {
                untilEachLegHasWorkers(context);
            }
            Lap lap = new Lap();
            dispatches(articles).forEach(intake::receive);
            until(() -> intake.progress().waiting() == 0);
            lap.print(name, articles);
        }
    }

    /** How long they take to find one another is not what is measured. */
    private static void untilEachLegHasWorkers(ConfigurableApplicationContext context) {
        try (BrokerLook look =
                new BrokerLook(context.getBean(KafkaAdmin.class), context.getBean(StreamSettings.class))) {
            for (Leg leg : List.of(Leg.READ, Leg.KEEP, Leg.TELL)) {
                until(() -> look.standing(leg).workers() > 0);
            }
        }
    }

    private static void until(BooleanSupplier condition) {
        Awaitility.await().until(condition::getAsBoolean);
    }

    /** Time by the clock, and of the processor: other work on the machine plays no part in that. */
    private record Lap(long nanos, long cpu) {
        private Lap() {
            this(System.nanoTime(), PROCESS.getProcessCpuTime());
        }

        private void print(String what, long articles) {
            double seconds = (System.nanoTime() - nanos) / 1e9;
            double busy = (PROCESS.getProcessCpuTime() - cpu) / 1e9;
            System.out.printf(
                    Locale.ROOT,
                    "%-20s %6d articles %7.1f s %7.1f a second, %6.1f ms of processor each%n",
                    what,
                    articles,
                    seconds,
                    articles / seconds,
                    busy * 1000 / articles);
        }
    }
}
