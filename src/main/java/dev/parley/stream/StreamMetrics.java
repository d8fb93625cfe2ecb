package dev.parley.stream;

import dev.parley.pipeline.Carrier;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.function.ToDoubleFunction;

/** How the work stands between processes, as metrics; what each says is what was seen at the last look. */
final class StreamMetrics implements MeterBinder {
    private final Dispatcher dispatcher;

    StreamMetrics(Dispatcher dispatcher) {
        this.dispatcher = dispatcher;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        gauge("parley.stream.held", carriage -> carriage.held()).register(registry);
        gauge("parley.stream.dead.letters", carriage -> carriage.deadLetters()).register(registry);
        gauge("parley.stream.broker.reached", carriage -> carriage.brokerReached() ? 1 : 0)
                .register(registry);
        for (int i = 0; i < StreamWatch.REPORTED.size(); i++) {
            leg(i, "parley.stream.lag", Carrier.Leg::waiting, registry);
            leg(i, "parley.stream.rate", Carrier.Leg::perSecond, registry);
            leg(i, "parley.stream.workers", Carrier.Leg::workers, registry);
        }
    }

    private void leg(int number, String name, ToDoubleFunction<Carrier.Leg> value, MeterRegistry registry) {
        gauge(name, carriage -> value.applyAsDouble(carriage.legs().get(number)))
                .tag("leg", StreamWatch.REPORTED.get(number).word())
                .register(registry);
    }

    private Gauge.Builder<Dispatcher> gauge(String name, ToDoubleFunction<Carrier.Carriage> value) {
        return Gauge.builder(name, dispatcher, each -> value.applyAsDouble(each.standing()));
    }
}
