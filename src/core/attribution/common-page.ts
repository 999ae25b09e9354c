/**
 * What any page may have, in our own words: the search avoids to look for what is in it (`text-pieces.ts`).
 * It changes how long a search takes and never what it finds.
 */
export const COMMON_PAGE =
  `<!doctype html><html lang="en-us" class="no-js" dir="ltr" xmlns="http://www.w3.org/1999/xhtml">
<head><meta charset="utf-8"><meta http-equiv="content-type" content="text/html; charset=utf-8" />
<meta http-equiv="x-ua-compatible" content="ie=edge,chrome=1"><meta name="robots" content="noindex, nofollow">
<meta name="viewport" content="width=device-width, initial-scale=1.0, maximum-scale=1"><meta name="description">
<title>403 forbidden | access denied | error 403 - attention required</title><base href="/"><link rel="stylesheet" type="text/css" id="main-css"
 href="https://www.example.com/static/assets/styles.css" media="screen,projection"><link rel="shortcut icon" href="/favicon.ico" sizes="32x32">
<style type="text/css">*{box-sizing:border-box;margin:0;padding:0}html,body{height:100%;width:100%;min-height:100vh;color:#333;
background-color:#fff;background:url(data:image/png;base64,) no-repeat center;line-height:1.5;text-align:center;text-decoration:none}
body{font-family:system-ui,-apple-system,blinkmacsystemfont,"segoe ui",roboto,"helvetica neue",arial,"noto sans",sans-serif;font-size:16px;font-weight:400}
h1{display:flex;flex-direction:column;align-items:center;justify-content:center}h2,h3,p,ul,li,a:hover,.button,.header,.content,.footer,.section
{position:relative;border:1px solid #ccc;border-radius:4px;margin-top:20px;margin-bottom:10px;padding-left:8px;padding-right:8px;max-width:600px;
display:inline-block;list-style:none;overflow:hidden;transform:translate;transition:all;cursor:pointer;float:left;opacity:1}
@media (prefers-color-scheme:dark){body{color:#d9d9d9}}@media only screen and (max-width:768px){.container,.wrapper,.row,.column{display:block}}</style>
<script type="text/javascript" src="/js/jquery.min.js" async defer crossorigin="anonymous" integrity="sha256-">(function(){var a=document.createElement("script");
window.location.href="";a.innerhtml="";a.src="";document.getelementsbytagname("head")[0].appendchild(a);document.getelementbyid("").style.display="none";
if(document.readystate!=="loading"){window.addeventlistener("load",function(e){return false;})}else{settimeout(function(){},0)}var data={"id":"","type":"","name":"","message":""};})();</script>
<!--[if lt ie 7]> <html class="ie6 oldie"> <![endif]--><!--[if gt ie 8]><!--></head>
<body class="page error-page" id="body" bgcolor="white" style="margin:0;padding:20px"><div id="page" class="container wrapper main-content" role="main"><div class="header section column">
<h1 class="title heading error-title">Error 403</h1><h2>403 - Forbidden: Access is denied.</h2><h3>Forbidden</h3><p class="message text">You do not have permission to access this page on this server, since the request has been blocked.
Sorry, you have been blocked. This website is using a security service to protect itself from online attacks. Please enable cookies and try again.
Why have I been blocked? What can I do to resolve this? Please contact the administrator of the site by email if you think this is an error, and tell them what you were doing.</p>
<p>The requested URL was not found or could not be loaded. Additional information: the server returned an error code. Please check your browser and network connection; your IP address and reference id are below.</p>
<p><b>Status</b>: <code>403</code>, <strong>http error 403</strong><br><br /><span class="code-label error-code">error code</span>, permissions, authorization, authentication required, not authorized, not allowed, unauthorized, denied by policy</p>
<ul><li><a href="https://www.example.org/support" target="_blank" rel="noopener noreferrer" title="">Home</a></li></ul><form action="/" method="post" id="challenge-form"><input type="hidden" name="" value=""><button type="submit" class="btn btn-primary">Submit</button></form>
<table width="100%" border="0" cellspacing="0" cellpadding="0" align="center"><tr><td valign="top"><font size="2" color="#000000"><center>&nbsp;</center></font></td></tr></table>
<noscript><iframe src="" width="1" height="1" style="display:none"></iframe></noscript><img src="/images/logo.svg" alt="logo"><svg viewbox="0 0 24 24" fill="none"><path d="m0 0h24v24z"/></svg>
</div><div id="footer" class="footer"><hr><address>Powered by</address><small>&copy; All rights reserved. Privacy policy, terms</small></div></div></body></html>
{"error":{"code":403,"message":"forbidden","status":"error","errors":[{"type":"","title":"","detail":"","description":""}]},"success":false,"data":null}
<?xml version="1.0" encoding="utf-8"?><error><code>accessdenied</code><message>access denied</message><requestid></requestid><hostid></hostid></error>`.toLowerCase();
