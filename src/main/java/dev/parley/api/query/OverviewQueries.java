package dev.parley.api.query;

import dev.parley.pipeline.Carrier.Carriage;
import dev.parley.pipeline.Intake;
import dev.parley.pipeline.Progress;
import dev.parley.timeline.Overview;
import dev.parley.timeline.Overviews;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** How much there is and how far the work has come. */
@Controller
class OverviewQueries {
    private final Overviews overviews;
    private final Intake intake;

    OverviewQueries(Overviews overviews, Intake intake) {
        this.overviews = overviews;
        this.intake = intake;
    }

    @QueryMapping
    Overview overview(DataFetchingEnvironment field) {
        return overviews.at(Asked.moment(field));
    }

    @SchemaMapping(typeName = "Overview")
    Progress processing() {
        return intake.progress();
    }

    @SchemaMapping(typeName = "Processing")
    @Nullable
    Carriage carriage() {
        return intake.carriage().orElse(null);
    }
}
