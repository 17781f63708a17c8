/** Adds up the tests of a suite and of the suites in it. */
function count({ tests = [], suites = [] } = {}) {
  const here = {
    passed: tests.filter((test) => test.passed && !test.skipped).length,
    failed: tests.filter((test) => !test.passed && !test.skipped).length,
  };
  return suites.map(count).reduce(sum, here);
}

const sum = (a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed });

/** Ends a run with `Firefox: 120 passed, 0 failed`, the line that .ci/run adds up. */
export function countReporter() {
  return {
    onTestRunFinished({ sessions }) {
      const names = new Set(sessions.map((session) => session.browser.name));
      // A file that did not load holds no test, yet it failed.
      const { passed, failed } = sessions
        .map(({ testResults, errors }) =>
          sum(count(testResults), { passed: 0, failed: errors.length }),
        )
        .reduce(sum, { passed: 0, failed: 0 });
      console.log(`\n${[...names].join(' and ')}: ${passed} passed, ${failed} failed`);
    },
  };
}
