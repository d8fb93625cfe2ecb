package dev.parley.stream;

import java.time.Duration;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How articles come from process to process. Where the brokers are, and how to log in there, say Boot's {@code spring.kafka}
 * properties.
 *
 * @param stages what this process does
 * @param prefix of the names of topics and of consumer groups: one for each graph that is told
 * @param partitions of a topic whose messages are worked on side by side, which bounds how many workers take part
 * @param replicas of each partition; -1 for what the brokers are set to
 * @param mostHeld articles that are stored and wait for the brokers, before no more are received
 * @param retryAfter what is asked of those whose articles are not received
 * @param retryDelay how long to wait after database or broker failed, before going on
 * @param lookEvery how often it is looked how the work stands
 */
@ConfigurationProperties("parley.stream")
public record StreamSettings(
        @DefaultValue("RECEIVE") Set<StreamStage> stages,
        @DefaultValue("parley") String prefix,
        @DefaultValue("24") int partitions,
        @DefaultValue("-1") short replicas,
        @DefaultValue("100000") long mostHeld,
        @DefaultValue("30s") Duration retryAfter,
        @DefaultValue("2s") Duration retryDelay,
        @DefaultValue("5s") Duration lookEvery) {
    public StreamSettings {
        stages = Set.copyOf(stages);
        if (partitions < 1 || mostHeld < 1) {
            throw new IllegalArgumentException("parley.stream.partitions is " + partitions
                    + ", parley.stream.most-held " + mostHeld + ": both are from 1");
        }
    }

    boolean does(StreamStage stage) {
        return stages.contains(stage);
    }

    String name(Topic topic) {
        return prefix + "." + topic.word();
    }

    String group(Leg leg) {
        return prefix + "." + leg.word();
    }
}
