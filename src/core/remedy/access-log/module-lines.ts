import type { LineExplanation } from "./line-explanation";

/** Lines that stand in the error logs of several servers: of firewalls inside them and of PHP. */
export const moduleLines: readonly LineExplanation[] = [
  {
    id: "modsecurity",
    product: "ModSecurity",
    pattern: /ModSecurity: Access denied with code \d{3}/,
    means:
      "The firewall inside this server refused the request. Rule 949110 of the OWASP Core Rule Set only adds up: the rules that raised the score are in the lines before it with the same unique_id.",
    change:
      'Exclude the one rule that fired, for the one parameter on this path: `SecRule REQUEST_URI "@beginsWith /path" "id:10001,phase:1,pass,nolog,ctl:ruleRemoveTargetById=RULE;ARGS:name"`, placed before the rules are included. For the parameter on every path: `SecRuleUpdateTargetById RULE "!ARGS:name"`, placed after the rules are included. Do not set `SecRuleEngine Off`.',
    documentation: "https://coreruleset.org/docs/concepts/false_positives_tuning/",
  },
  {
    id: "php-fpm-extension",
    product: "PHP-FPM",
    pattern: /security\.limit_extensions/,
    means: "PHP-FPM runs only files whose name ends as `security.limit_extensions` says, .php unless set.",
    change:
      "If PHP should not run this file, keep it from PHP: `location ~ \\.php$` with `try_files $uri =404`. If it should, add its one ending in the pool's configuration.",
    documentation: "https://www.php.net/manual/en/install.fpm.configuration.php#security-limit-extensions",
  },
  {
    id: "mod-qos",
    product: "mod_qos",
    pattern: /mod_qos\(\d{1,4}\): access denied/,
    means: "A limit of mod_qos refused the request; the rule stands in the line.",
    change: "Raise that one limit for this path, or exclude the address with `QS_SrvMaxConnExcludeIP`.",
    documentation: "https://mod-qos.sourceforge.net/",
  },
];
