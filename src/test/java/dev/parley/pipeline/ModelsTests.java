package dev.parley.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.extract.Extractor;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The language models are loaded once, and once more when that failed and they are wanted again. */
class ModelsTests {
    private static final Extractor EXTRACTOR = new NameExtractor(() -> {});

    @Nested
    class ThatCannotBeLoadedAtFirst {
        private final Queue<Supplier<Extractor>> outcomes = new ArrayDeque<>(List.of(
                () -> {
                    throw new IllegalStateException("The disk is gone");
                },
                () -> EXTRACTOR));
        private final Models models = new Models(() -> outcomes.remove().get());

        @BeforeEach
        void fail() {
            assertThatThrownBy(models::get).isInstanceOf(ModelsAbsent.class).hasMessageContaining("The disk is gone");
        }

        @Test
        void sayWhy() {
            assertThat(models.areReady()).isFalse();
            assertThat(models.failure()).contains("The disk is gone");
        }

        @Test
        void areNotTriedAgainByThemselves() {
            assertThatThrownBy(models::get).isInstanceOf(ModelsAbsent.class);
            assertThat(outcomes).hasSize(1);
        }

        @Test
        void areTriedAgainWhenAllowed() throws InterruptedException {
            models.allowAnotherTry();

            assertThat(models.failure()).isEmpty();
            assertThat(models.get()).isSameAs(EXTRACTOR);
            assertThat(models.areReady()).isTrue();
        }
    }

    @Test
    void areLoadedOnce() throws InterruptedException {
        Queue<Extractor> outcomes = new ArrayDeque<>(List.of(EXTRACTOR));
        Models models = new Models(outcomes::remove);

        assertThat(models.get()).isSameAs(EXTRACTOR);
        models.allowAnotherTry();

        assertThat(models.get()).isSameAs(EXTRACTOR);
    }
}
