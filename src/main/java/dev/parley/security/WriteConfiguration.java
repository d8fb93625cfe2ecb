package dev.parley.security;

import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is kept of those who write, and the one way out to the web. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SecuritySettings.class)
class WriteConfiguration {

    @Bean
    PageFetcher pageFetcher() {
        return new PageFetcher();
    }

    @Bean
    AuditLog auditLog(SecuritySettings settings) {
        return new AuditLog(settings.folder(), Clock.systemUTC());
    }
}
