import { Fragment, type ReactNode } from "react";
import { returnedBy, returnedLabels } from "../../words/logprobs.ts";
import { logprobLinks } from "../../words/logprobSources.ts";
import "../../chart/numbers.css";

/** At which temperature each server returns log-probabilities, with its sources and their month, folded away until asked for. */
export const ReturnedBy = (): ReactNode => (
  <details className="sx-numbers">
    <summary>{returnedLabels.title}</summary>
    <ul className="sx-returned">
      {returnedBy.map(({ server, says, asOf, sources }) => (
        <li key={server}>
          {`${server}: ${says} `}
          {sources.map((source) => (
            <Fragment key={source}>
              <a href={logprobLinks[source].url} rel="noopener">
                {logprobLinks[source].title}
              </a>
              {"; "}
            </Fragment>
          ))}
          {returnedLabels.asOf(asOf)}
        </li>
      ))}
      <li>{returnedLabels.unknown}</li>
    </ul>
  </details>
);
