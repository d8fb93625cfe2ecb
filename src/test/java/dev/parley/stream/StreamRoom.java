package dev.parley.stream;

import static org.awaitility.Awaitility.await;

import dev.parley.ParleyApplication;
import dev.parley.article.IncomingArticle;
import dev.parley.database.TestDatabase;
import dev.parley.graph.StoryKeeper;
import dev.parley.pipeline.Inspector;
import dev.parley.pipeline.Intake;
import dev.parley.pipeline.StandInModels;
import dev.parley.pipeline.StoreCheck;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;

/** Processes that share a broker and the test database; names are all that their articles tell. */
final class StreamRoom implements AutoCloseable {
    static final Duration SOON = Duration.ofSeconds(60);

    private final String prefix = Broker.freshPrefix();
    private final String brokers;
    private final List<ConfigurableApplicationContext> workers = new ArrayList<>();
    private final List<Process> processes = new ArrayList<>();
    private final ConfigurableApplicationContext server;

    /** One with a server that receives, and nobody who works; over the broker in the process of the tests. */
    StreamRoom(String... further) {
        this(Broker.address(), List.of(further));
    }

    /** @param brokers where the broker listens */
    StreamRoom(String brokers, List<String> further) {
        this.brokers = brokers;
        server = start(ParleyApplication.class, "RECEIVE", further.toArray(String[]::new));
    }

    /** The same articles in one process, as what comes of them is to be. */
    static StoreCheck straight(List<IncomingArticle> articles) {
        TestDatabase.clear();
        SpringApplication application = application(ParleyApplication.class, TestDatabase.springProperties());
        try (ConfigurableApplicationContext one = application.run()) {
            articles.forEach(one.getBean(Intake.class)::receive);
            await().atMost(SOON)
                    .until(() -> one.getBean(Intake.class).progress().waiting() == 0);
            return one.getBean(Inspector.class).check();
        } finally {
            TestDatabase.clear();
        }
    }

    ConfigurableApplicationContext reader(String... further) {
        return worker(ReadingWorker.class, "EXTRACT", further);
    }

    ConfigurableApplicationContext resolver() {
        return worker(ParleyApplication.class, "RESOLVE");
    }

    /** A worker that is a process of its own; it ends with the room at the latest. */
    Process process(String stage, String... further) {
        Process process = WorkerProcess.start(this, stage, further);
        processes.add(process);
        return process;
    }

    private ConfigurableApplicationContext worker(Class<?> type, String stage, String... further) {
        ConfigurableApplicationContext worker = start(type, stage, further);
        workers.add(worker);
        return worker;
    }

    private ConfigurableApplicationContext start(Class<?> type, String stages, String... further) {
        Map<String, String> properties = new HashMap<>(properties());
        properties.put("parley.stream.stages", stages);
        for (String each : further) {
            properties.put(each.substring(0, each.indexOf('=')), each.substring(each.indexOf('=') + 1));
        }
        return application(type, properties).run();
    }

    private static SpringApplication application(Class<?> type, Map<String, String> properties) {
        SpringApplication application = new SpringApplication(type, StandInModels.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setDefaultProperties(new HashMap<>(properties));
        return application;
    }

    /** What a process is told that is to take part. */
    Map<String, String> properties() {
        Map<String, String> properties = new HashMap<>(TestDatabase.springProperties());
        properties.put("spring.kafka.bootstrap-servers", brokers);
        properties.put("spring.kafka.consumer.properties.session.timeout.ms", "2000");
        properties.put("spring.kafka.consumer.properties.heartbeat.interval.ms", "300");
        properties.put("spring.kafka.consumer.properties.reconnect.backoff.max.ms", "200");
        properties.put("spring.kafka.consumer.properties.metadata.max.age.ms", "1000");
        properties.put("spring.kafka.producer.properties.max.block.ms", "1000");
        properties.put("spring.kafka.producer.properties.request.timeout.ms", "1000");
        properties.put("spring.kafka.producer.properties.delivery.timeout.ms", "2000");
        properties.put("logging.level.org.apache.kafka", "error");
        properties.put("parley.pipeline.transport", "kafka");
        properties.put("parley.pipeline.readers", "2");
        properties.put("parley.stream.prefix", prefix);
        properties.put("parley.stream.partitions", "4");
        properties.put("parley.stream.retry-delay", "100ms");
        properties.put("parley.stream.look-every", "200ms");
        return properties;
    }

    Intake intake() {
        return server.getBean(Intake.class);
    }

    <T> T bean(Class<T> type) {
        return server.getBean(type);
    }

    Tape tape(Topic topic) {
        return new Tape(brokers, prefix, topic);
    }

    void receive(List<IncomingArticle> articles) {
        articles.forEach(intake()::receive);
    }

    void untilNothingWaits() {
        await().atMost(SOON).until(() -> intake().progress().waiting() == 0);
    }

    StoreCheck check() {
        return server.getBean(Inspector.class).check();
    }

    boolean tell() {
        return server.getBean(StoryKeeper.class).tell();
    }

    @Override
    public void close() {
        processes.forEach(Process::destroyForcibly);
        workers.forEach(ConfigurableApplicationContext::close);
        server.close();
    }
}
