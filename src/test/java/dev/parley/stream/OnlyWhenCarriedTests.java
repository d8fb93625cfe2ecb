package dev.parley.stream;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.ParleyApplication;
import dev.parley.database.TestDatabase;
import java.util.Arrays;
import java.util.HashMap;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;

/** The application as it is unless somebody asks for a broker. */
class OnlyWhenCarriedTests {

    @Test
    void oneProcessHasNothingOfKafka() {
        SpringApplication application = new SpringApplication(ParleyApplication.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setDefaultProperties(new HashMap<>(TestDatabase.springProperties()));
        application.setAdditionalProfiles("test");
        try (ConfigurableApplicationContext context = application.run("--parley.pipeline.load-models-at-start=false")) {
            assertThat(Arrays.stream(context.getBeanDefinitionNames())
                            .map(context::getType)
                            .filter(type -> type != null
                                    && !type.equals(StreamSettings.class)
                                    && (type.getName().contains("kafka")
                                            || type.getPackageName().equals("dev.parley.stream"))))
                    .isEmpty();
        }
    }
}
