package dev.parley.api.mutation;

import dev.parley.pipeline.Receipt;
import org.jspecify.annotations.Nullable;

/** An article by its id and state. */
record StoredArticle(String id, String state, @Nullable String reason) {

    static StoredArticle of(Receipt receipt) {
        return new StoredArticle(receipt.article().value(), receipt.state().name(), receipt.reason());
    }
}
