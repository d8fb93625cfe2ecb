import { isLoggedIn, logins, logOut } from '../api/session';
import { adding } from '../ingest/adding';
import { SearchBox } from '../search/SearchBox';
import { show, view } from '../state/store';
import type { ViewName } from '../state/view';
import { arrange, layout } from './layout';
import { nextTheme, theme } from './theme';

const VIEWS: [ViewName, string][] = [
  ['graph', 'Graph'],
  ['timeline', 'Timeline'],
  ['map', 'Map'],
  ['article', 'Articles'],
];

export function TopBar({ help }: { help: () => void }) {
  void logins.value;
  const { filters, drawer } = layout.value;
  return (
    <header class="top">
      <h1 class="brand">Parley</h1>
      <button
        type="button"
        class="button quiet icon"
        aria-label={filters ? 'Hide the filters' : 'Show the filters'}
        aria-expanded={filters}
        title="Filters"
        onClick={() => arrange({ filters: !filters })}
      >
        ☰
      </button>
      <SearchBox />
      <span class="spring" />
      <nav aria-label="Views">
        {VIEWS.map(([name, label], index) => (
          <button
            key={name}
            type="button"
            class="button"
            title={`${label} (${index + 1})`}
            aria-current={view.value.view === name ? 'page' : undefined}
            data-testid={`view-${name}`}
            onClick={() => show({ view: name })}
          >
            {label}
          </button>
        ))}
      </nav>
      <div class="tools">
        <button
          type="button"
          class="button quiet icon"
          data-testid="theme"
          aria-label={`Theme: ${theme.value}`}
          title={`Theme: ${theme.value}`}
          onClick={nextTheme}
        >
          ◐
        </button>
        <button
          type="button"
          class="button quiet icon"
          aria-label="Keyboard help"
          title="Keyboard help (?)"
          onClick={help}
        >
          ?
        </button>
        {isLoggedIn() && (
          <button type="button" class="button quiet" data-testid="log-out" onClick={() => void logOut()}>
            Log out
          </button>
        )}
        <button
          type="button"
          class="button drawer-toggle"
          aria-expanded={drawer}
          onClick={() => arrange({ drawer: !drawer })}
        >
          Inspector
        </button>
        <button type="button" class="button primary" data-testid="add" onClick={() => (adding.value = true)}>
          Add article
        </button>
      </div>
    </header>
  );
}
