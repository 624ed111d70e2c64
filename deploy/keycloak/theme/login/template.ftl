<#-- The frame of every page. Of Keycloak's own it keeps what the pages rely on: the message, the nested sections, and the watch
     over a login that another tab has ended or begun anew. -->
<#macro registrationLayout bodyClass="" displayInfo=false displayMessage=true displayRequiredFields=false>
<!DOCTYPE html>
<html class="${properties.kcHtmlClass!}" lang="${lang}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="robots" content="noindex">
  <meta name="color-scheme" content="light dark">
  <title>${msg("loginTitle", (realm.displayName!''))}</title>
  <link rel="icon" href="${url.resourcesPath}/img/icon.svg">
  <#list properties.styles?split(' ') as style>
  <link rel="stylesheet" href="${url.resourcesPath}/${style}">
  </#list>
  <script type="importmap">{"imports": {"rfc4648": "${url.resourcesCommonPath}/vendor/rfc4648/rfc4648.js"}}</script>
  <#if scripts??>
  <#list scripts as script>
  <script src="${script}"></script>
  </#list>
  </#if>
  <script type="module">
    <#outputformat "JavaScript">
    import { startSessionPolling } from ${(url.resourcesPath + "/js/authChecker.js")?c};
    startSessionPolling(${url.ssoLoginInOtherTabsUrl?c});
    </#outputformat>
  </script>
  <#if authenticationSession??>
  <script type="module">
    <#outputformat "JavaScript">
    import { checkAuthSession } from ${(url.resourcesPath + "/js/authChecker.js")?c};
    checkAuthSession(${authenticationSession.authSessionIdHash?c});
    </#outputformat>
  </script>
  </#if>
</head>
<body class="${properties.kcBodyClass!}" data-page-id="login-${pageId}">
  <header class="top">
    <span class="brand"><img src="${url.resourcesPath}/img/icon.svg" alt="" width="32" height="32"> Harvestlink</span>
    <#if realm.internationalizationEnabled && locale.supported?size gt 1>
    <nav class="languages" aria-label="${msg("languages")}">
      <#list locale.supported as one>
      <a href="${one.url}" lang="${one.languageTag}" hreflang="${one.languageTag}"<#if one.languageTag == lang> aria-current="true"</#if>>${one.label}</a>
      </#list>
    </nav>
    </#if>
  </header>
  <main class="card">
    <#if auth?has_content && auth.showUsername() && !auth.showResetCredentials()>
      <#nested "show-username">
      <p class="who">${auth.attemptedUsername} <a href="${url.loginRestartFlowUrl}">${msg("restartLoginTooltip")}</a></p>
    <#else>
      <h1><#nested "header"></h1>
    </#if>
    <#if displayMessage && message?has_content && (message.type != 'warning' || !isAppInitiatedAction??)>
      <p class="alert ${message.type}" role="alert">${kcSanitize(message.summary)?no_esc}</p>
    </#if>
    <#nested "form">
    <#if auth?has_content && auth.showTryAnotherWayLink()>
    <form id="kc-select-try-another-way-form" action="${url.loginAction}" method="post">
      <button class="button plain" name="tryAnotherWay" value="on">${msg("doTryAnotherWay")}</button>
    </form>
    </#if>
    <#nested "socialProviders">
    <#if displayInfo><div class="info"><#nested "info"></div></#if>
  </main>
  <p class="foot">${msg("harvestlinkPurpose")}</p>
</body>
</html>
</#macro>
