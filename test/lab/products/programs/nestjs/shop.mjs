// A shop in NestJS on Express, its decorators called as functions, since this is plain JavaScript.
import "reflect-metadata";
import { Controller, ForbiddenException, Get, Module, UseGuards } from "@nestjs/common";
import { NestFactory } from "@nestjs/core";

class NobodyGuard {
  canActivate() {
    return false;
  }
}

class Shop {
  guarded() {
    return "Open";
  }
  exception() {
    throw new ForbiddenException("Only owners may delete");
  }
  plain() {
    throw new ForbiddenException();
  }
  described() {
    throw new ForbiddenException("Only owners may delete", { description: "Not yours" });
  }
  shaped() {
    throw new ForbiddenException({ reason: "not_your_order" });
  }
}

for (const [name, path] of [
  ["guarded", "guard"],
  ["exception", "exception"],
  ["plain", "plain"],
  ["described", "described"],
  ["shaped", "shaped"],
]) {
  const method = Object.getOwnPropertyDescriptor(Shop.prototype, name);
  Get(path)(Shop.prototype, name, method);
  if (name === "guarded") UseGuards(NobodyGuard)(Shop.prototype, name, method);
}
Controller()(Shop);

class ShopModule {
  configure() {}
}
Module({ controllers: [Shop] })(ShopModule);

const app = await NestFactory.create(ShopModule, { logger: ["error"] });
await app.listen(Number(process.argv[2]), "127.0.0.1");
