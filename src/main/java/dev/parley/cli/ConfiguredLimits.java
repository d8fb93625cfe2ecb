package dev.parley.cli;

import dev.parley.article.ArticleSettings;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.StandardEnvironment;

/** How long articles may be that a command reads itself: what is set for the server holds here too. */
final class ConfiguredLimits {
    private ConfiguredLimits() {}

    /** From where the server has it: environment, system properties, {@code application.yaml}. */
    static ArticleSettings read() {
        StandardEnvironment environment = new StandardEnvironment();
        ConfigDataEnvironmentPostProcessor.applyTo(environment);
        return Binder.get(environment).bindOrCreate("parley.article", ArticleSettings.class);
    }
}
