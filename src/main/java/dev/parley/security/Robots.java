package dev.parley.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** What a site lets programs fetch, by its robots.txt (RFC 9309); kept for an hour. */
final class Robots {
    private static final List<String> NAMES = List.of("parley");

    private final Web web;
    private final Cache<String, BaseRobotRules> known = Caffeine.newBuilder()
            .maximumSize(1_000)
            .expireAfterWrite(Duration.ofHours(1))
            .build();

    Robots(Web web) {
        this.web = web;
    }

    boolean allow(URI uri, Duration time) {
        URI file = uri.resolve("/robots.txt");
        return known.get(String.valueOf(file), any -> ask(file, time)).isAllowed(String.valueOf(uri));
    }

    /** No such file: all is allowed. A server that fails: nothing is, as the RFC has it. */
    private BaseRobotRules ask(URI file, Duration time) {
        Web.Answer answer = web.get(file, Map.of(), time);
        if (answer.status() == 200) {
            return new SimpleRobotRulesParser().parseContent(String.valueOf(file), answer.body(), "text/plain", NAMES);
        }
        return new SimpleRobotRules(answer.status() >= 500 ? RobotRulesMode.ALLOW_NONE : RobotRulesMode.ALLOW_ALL);
    }
}
