package dev.parley.stream;

import java.util.UUID;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;

/** One Kafka broker for all tests of a JVM; each takes topics of its own. Reached over a cable that can be cut. */
final class Broker {
    private Broker() {}

    private static final class Holder {
        private static final Wire WIRE = new Wire();
        private static final EmbeddedKafkaKraftBroker BROKER = started();

        private static EmbeddedKafkaKraftBroker started() {
            EmbeddedKafkaKraftBroker broker = new EmbeddedKafkaKraftBroker(1, 1);
            broker.brokerProperty("group.initial.rebalance.delay.ms", "0");
            broker.brokerProperty("group.min.session.timeout.ms", "500");
            broker.brokerProperty("offsets.topic.num.partitions", "4");
            broker.brokerProperty("num.network.threads", "2");
            broker.brokerProperty("num.io.threads", "3");
            broker.brokerProperty("log.cleaner.enable", "false");
            broker.brokerProperty("advertised.listeners", "EXTERNAL://127.0.0.1:" + WIRE.port());
            broker.afterPropertiesSet();
            Runtime.getRuntime().addShutdownHook(new Thread(broker::destroy));
            return broker;
        }
    }

    /** The way to it. */
    static Wire wire() {
        String brokers = Holder.BROKER.getBrokersAsString();
        Holder.WIRE.leadsTo(Integer.parseInt(brokers.substring(brokers.lastIndexOf(':') + 1)));
        return Holder.WIRE;
    }

    /** By that wire. */
    static String address() {
        return "127.0.0.1:" + wire().port();
    }

    static String freshPrefix() {
        return "t" + UUID.randomUUID().toString().substring(0, 8);
    }
}
